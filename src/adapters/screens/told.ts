import { inLanguage, type Language, type Text } from '../../domain/language/text.ts';
import { typeset } from '../../domain/language/typography.ts';

/** An author's text as the reader sees it. The pass is idempotent: a text already set stays as it is. */
export function told(text: Text, language: Language): string {
  return typeset(inLanguage(text, language), language);
}

/** Said aloud, between the quotation marks of the language. */
export function quoted(sentence: string, language: Language): string {
  return typeset(language === 'fr' ? `« ${sentence} »` : `“${sentence}”`, language);
}

/** The same words as a name for machines and for search: without the invisible signs of the typographic pass. */
export function spoken(words: string): string {
  return words.replace(/\u2060/gu, '').replace(/[\u00a0\u202f]/gu, ' ');
}
