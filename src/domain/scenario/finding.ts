import type { Text } from '../language/text.ts';
import type { Scenario } from './scenario.ts';

/** An error breaks the talk and refuses the file; a warning breaks a writing rule and lets it through. */
export type Severity = 'error' | 'warning';

/** Keys and list positions (from 0) from the top of the file: `['variants', 0, 'facts', 1, 'weight']`. */
export type Path = readonly (string | number)[];

/** One thing wrong, in a file that has the right shape. */
export interface Finding {
  readonly path: Path;
  /** One sentence for the author, in French and in English. */
  readonly message: Text;
}

/** One rule on a whole scenario: a code, how grave it is, and what breaks it here. `check` is pure. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly check: (scenario: Scenario) => readonly Finding[];
}

/** A check whose code stays a literal type, so that the list of codes is closed. */
export const defineCheck = <const Code extends string>(check: Check<Code>): Check<Code> => check;

/** A sentence in the two languages of the product. */
export const sentence = (fr: string, en: string): Text => ({ fr, en });

const LONGEST_QUOTE = 60;

/**
 * What an author wrote, fit to stand inside a message: short, on one line, and without the characters that
 * would reorder or hide the words around it.
 */
export function quote(written: string): string {
  // Cut first: a message may be made a thousand times from a word of a hundred thousand letters.
  const line = written
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : line;
}
