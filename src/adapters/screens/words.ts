import type { Language } from '../../domain/language/text.ts';
import { typeset } from '../../domain/language/typography.ts';

/** A screen's own words: a sentence, or a sentence made from what is counted or named. */
type Word = string | ((...parts: never[]) => string);
type Words = Readonly<Record<string, Word>>;

/**
 * `const wordsOf = speak({ fr: {…}, en: {…} })`, then `wordsOf(language).title`. Authors type ordinary spaces;
 * every sentence passes the typographic pass of its language on its way out, once.
 */
export function speak<Sentences extends Words>(byLanguage: Readonly<Record<Language, Sentences>>): (language: Language) => Sentences {
  const set = new Map<Language, Sentences>();
  return (language) => {
    let words = set.get(language);
    if (!words) {
      words = typesetAll(byLanguage[language], language);
      set.set(language, words);
    }
    return words;
  };
}

function typesetAll<Sentences extends Words>(words: Sentences, language: Language): Sentences {
  const done = Object.entries(words).map(([key, word]) => [
    key,
    typeof word === 'string' ? typeset(word, language) : (...parts: never[]) => typeset(word(...parts), language),
  ]);
  return Object.fromEntries(done) as Sentences;
}
