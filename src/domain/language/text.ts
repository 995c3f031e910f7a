/**
 * The languages every shipped text is written in. A scenario may carry further ones in the same place;
 * the product itself speaks these two.
 */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One thing said, in several languages: `{ fr: "Non.", en: "No." }`.
 * A checked scenario has all its languages in every text; what a browser loads may hold only the one being read.
 */
export type Text = Readonly<Record<string, string>>;

/** The words of `text` in `language`, else in the first language there is, else nothing. Never throws. */
export function inLanguage(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** Number of words of a sentence as a reader counts them: what lies between white space and holds a letter or a digit. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first of `wished` (most wanted first, e.g. `navigator.languages`) that the product speaks; French if none. */
export function chooseLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'fr';
}
