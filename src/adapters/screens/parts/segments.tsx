import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language/text.ts';
import './controls.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly word: ComponentChildren;
  /** Set when the word is not in the language of the page. */
  readonly lang?: Language;
}

export interface SegmentsProps<Value extends string> {
  /** Of the group, unique in the page. */
  readonly name: string;
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons in one strip. */
export function Segments<Value extends string>({ name, label, segments, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {segments.map(({ value, word, lang }) => (
        <label key={value} lang={lang}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
