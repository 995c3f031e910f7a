/** Words of courtesy and of sympathy, by language: what "the most polite reply" and the cue of empathy words look for. */
const POLITE_WORDS: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:merci|s’il (?:vous|te) plaît|pardon|excusez|excuse|je (?:vous|t’)en prie|je regrette|malheureusement|volontiers|avec plaisir|je comprends|j’entends|je vois|navr\p{L}*|désolé\p{L}*)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:thank you|thanks|please|sorry|pardon|excuse me|i regret|i’m afraid|unfortunately|gladly|with pleasure|i understand|i hear|i see|i can see|i appreciate)(?!\p{L})/giu,
};

/** How many words of courtesy or sympathy a sentence holds. Typographic apostrophes; a language not listed has none. */
export function politenessOf(text: string, language: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const words = POLITE_WORDS[language];
  const count = words ? [...text.matchAll(words)].length : 0;
  counted.set(text, count);
  return count;
}

/** A tournament reads the same few hundred sentences a hundred thousand times. */
const counted = new Map<string, number>();

const NO_WORDS: Readonly<Record<string, RegExp>> = { fr: /(?<!\p{L})non(?!\p{L})/iu, en: /(?<!\p{L})no(?!\p{L})/iu };

/** The word “non” or “no” stands in it. */
export function holdsNoWord(text: string, language: string): boolean {
  return NO_WORDS[language]?.test(text) ?? false;
}
