import type { Language } from '../../../domain/language/text.ts';
import type { Face } from '../../../domain/scenario/vocabulary.ts';
import { type Gender, moodSign } from '../moods.ts';
import { Icon } from './icon.tsx';

/** The client's mood in a word, with its icon and tone. */
export function MoodChip({ face, gender, language }: { readonly face: Face; readonly gender: Gender; readonly language: Language }) {
  const { tone, icon, word } = moodSign(face, gender, language);
  return (
    <span class={`chip ${tone}`}>
      <Icon path={icon} />
      {word}
    </span>
  );
}
