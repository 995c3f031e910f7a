import { fnv1a } from '../language/hash.ts';

/** Draws by seed. pedagogy: client.md, "Drawing by seed". The same text gives the same numbers everywhere, for ever. */

/** A source of numbers in [0, 1). */
export type Random = () => number;

export function randomFrom(key: string): Random {
  return mulberry32(fnv1a(key));
}

/** @param seed an integer, taken modulo 2³². */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An integer 0…count−1. */
export function uniform(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** An integer −bound…+bound. */
export function jitter(random: Random, bound: number): number {
  return Math.floor(random() * (2 * bound + 1)) - bound;
}

/** Fisher–Yates from the last element; `items` is left as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = uniform(random, last + 1);
    [mixed[last], mixed[chosen]] = [mixed[chosen] as Item, mixed[last] as Item];
  }
  return mixed;
}
