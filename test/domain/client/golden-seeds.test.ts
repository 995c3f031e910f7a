import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from '../../../src/domain/client/random.ts';
import { fnv1a } from '../../../src/domain/language/hash.ts';
import golden from '../../fixtures/pedagogy/golden_seeds.json' with { type: 'json' };

describe.each(golden.seeds)('seed "$text"', ({ text, hash, first, shuffled: order }) => {
  it('hashes', () => expect(fnv1a(text)).toBe(hash));
  it('draws', () => {
    const random = randomFrom(text);
    expect(first.map(() => random())).toEqual(first);
  });
  it('shuffles', () => expect(shuffled(['a', 'b', 'c', 'd'], randomFrom(text))).toEqual(order));
});
