import { LANGUAGES, type Language } from '../../../domain/language/text.ts';
import { Segments } from './segments.tsx';

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Two letters, for a tool bar. */
  readonly short?: boolean;
}

/** Each language is written in itself: who is lost in the wrong one finds the way out. */
export function LanguageSwitch({ language, onLanguage, short = false }: LanguageSwitchProps) {
  return (
    <Segments
      name={short ? 'language-short' : 'language'}
      label={LABELS[language]}
      chosen={language}
      onChoose={onLanguage}
      segments={LANGUAGES.map((value) => ({ value, lang: value, word: short ? <ShortName of={value} /> : NAMES[value] }))}
    />
  );
}

function ShortName({ of }: { readonly of: Language }) {
  return (
    <>
      <span aria-hidden="true">{of.toUpperCase()}</span>
      <span class="unseen">{NAMES[of]}</span>
    </>
  );
}

const LABELS: Readonly<Record<Language, string>> = { fr: 'Langue', en: 'Language' };
const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };
