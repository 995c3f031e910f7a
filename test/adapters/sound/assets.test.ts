import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../src/adapters/sound/effects.ts';
import { FILES } from '../../../src/adapters/sound/files.ts';
import { LOOPS } from '../../../src/adapters/sound/loops.ts';
import { PLACES } from '../../../src/domain/scenario/vocabulary.ts';

/** Bytes of the webm; the mp3 is for the few browsers that cannot read it. */
const BUDGETS: Readonly<Record<keyof typeof FILES, number>> = {
  effects: 60_000,
  office: 60_000,
  'video-call': 60_000,
  cafe: 60_000,
  'building-site': 60_000,
  music: 200_000,
};

describe.each(Object.entries(FILES))('%s', (name, { webm, mp3 }) => {
  it('is there in both formats', () => {
    expect(statSync(fileURLToPath(webm)).size).toBeGreaterThan(0);
    expect(statSync(fileURLToPath(mp3)).size).toBeGreaterThan(0);
  });
  it('keeps to its budget', () => {
    expect(statSync(fileURLToPath(webm)).size).toBeLessThanOrEqual(BUDGETS[name as keyof typeof FILES]);
  });
});

it('every place has its tone', () => {
  for (const place of PLACES) expect(LOOPS[place][1]).toBeGreaterThanOrEqual(8000);
});

it('the cuts of the effects follow one another without touching', () => {
  let free = 0;
  for (const [start, length] of Object.values(EFFECTS)) {
    expect(start).toBeGreaterThan(free);
    free = start + length;
  }
});

it('both good endings last as long', () => {
  expect(EFFECTS['clean-exit'][1]).toBe(EFFECTS.settled[1]);
});
