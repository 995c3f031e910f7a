import { drawTalk } from '../../domain/client/draw.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { VariantId } from '../../domain/scenario/vocabulary.ts';

/** No vowel, no 0 O 1 I L S 5: a seed can be read aloud and spells no word. design: section 8, join codes. */
const ALPHABET = 'BCDFGHJKMNPQRTVWXYZ2346789';
const LENGTH = 6;
const TRIES = 60;

export function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(LENGTH)), (number) => ALPHABET[number % ALPHABET.length]).join('');
}

/** A seed that draws a variant not among `seen`, while there is one. */
export function seedOfUnseenVariant(scenario: Scenario, seen: readonly VariantId[]): string {
  let seed = freshSeed();
  if (seen.length >= scenario.variants.length) return seed;
  for (let tries = 0; tries < TRIES && seen.includes(drawTalk(scenario, seed).variant.id); tries += 1) seed = freshSeed();
  return seed;
}
