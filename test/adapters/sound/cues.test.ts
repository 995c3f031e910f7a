import { describe, expect, it } from 'vitest';
import { cueFor, type Happened } from '../../../src/adapters/sound/cues.ts';
import type { Effect } from '../../../src/adapters/sound/sound.ts';
import { OUTCOMES, REACTIONS } from '../../../src/domain/scenario/vocabulary.ts';

type Row = readonly [title: string, happened: Partial<Happened>, cues: readonly Effect[]];

const DURING: readonly Row[] = [
  ['nothing to hear', { reaction: 'wait' }, []],
  ['trust moves a little', { reaction: 'wait', trustAfter: 53 }, []],
  ['trust falls a little', { reaction: 'shrug', trustAfter: 47 }, []],
  ['trust rises', { reaction: 'wait', trustAfter: 54 }, ['trust-up']],
  ['trust falls', { reaction: 'anchor-hope', trustAfter: 46 }, ['trust-down']],
  ['an attack', { reaction: 'offended', trustAfter: 30 }, ['trust-down']],
  ['an untruth found out', { reaction: 'expose', trustAfter: 28 }, ['trust-down']],
  ['a gift pleases him: the gauge rises, so it is heard', { reaction: 'cash-in', trustAfter: 56 }, ['trust-up']],
  ['a fact', { reaction: 'reveal', revealed: ['fair'] }, ['stake-found']],
  ['a fact, and trust', { reaction: 'reveal', revealed: ['fair'], trustAfter: 57 }, ['stake-found', 'trust-up']],
  ['a fact at a price', { reaction: 'reveal', revealed: ['fair'], trustAfter: 45 }, ['stake-found', 'trust-down']],
  ['no fact after all', { reaction: 'deflect', revealed: [] }, []],
  ['pressure', { reaction: 'press' }, ['press']],
  ['pressure after a kind no', { reaction: 'press', trustAfter: 55 }, ['press', 'trust-up']],
  ['he accepts the no', { reaction: 'accept-no', trustAfter: 49 }, ['settled']],
  ['he accepts an offer', { reaction: 'consider-accept', trustAfter: 62 }, ['settled']],
  ['he accepts an offer and says why', { reaction: 'consider-accept', trustAfter: 62, revealed: ['fair'] }, ['stake-found', 'settled']],
  ['he bargains', { reaction: 'consider-bargain', trustAfter: 60 }, ['trust-up']],
  ['he declines', { reaction: 'consider-decline', trustAfter: 49 }, []],
];

const ENDINGS: readonly Row[] = [
  ['a deal', { reaction: 'farewell', outcome: 'agreement', trustAfter: 59 }, ['settled']],
  ['a kind no without a deal', { reaction: 'farewell', outcome: 'clean-exit', trustAfter: 59 }, ['clean-exit']],
  ['a cold no', { reaction: 'farewell', outcome: 'cold-exit' }, ['leave']],
  ['he breaks off', { reaction: 'leave', outcome: 'walk-out', trustAfter: 12 }, ['leave']],
  ['he leaves without an answer', { reaction: 'leave', outcome: 'unanswered' }, ['leave']],
  ['given in', { reaction: 'farewell', outcome: 'capitulation', trustAfter: 56 }, ['page']],
  ['price matched', { reaction: 'farewell', outcome: 'price-match' }, ['page']],
  ['he has to go, the deal stands', { reaction: 'leave', outcome: 'agreement' }, ['settled']],
  ['closed, outcome not told', { reaction: 'farewell' }, ['page']],
  ['left, outcome not told', { reaction: 'leave' }, ['leave']],
];

const calm: Happened = { reaction: 'wait', trustBefore: 50, trustAfter: 50, ended: false };

describe('during a talk', () => {
  it.each(DURING)('%s', (_title, happened, cues) => expect(cueFor({ ...calm, ...happened })).toEqual(cues));
});

describe('at its end', () => {
  it.each(ENDINGS)('%s', (_title, happened, cues) => expect(cueFor({ ...calm, ...happened, ended: true })).toEqual(cues));
  it('has a sound for every outcome', () => {
    for (const outcome of OUTCOMES) expect(cueFor({ ...calm, reaction: 'farewell', ended: true, outcome })).toHaveLength(1);
  });
});

it('never asks for more than two, nor twice for the same', () => {
  for (const reaction of REACTIONS) {
    for (const trustAfter of [0, 47, 50, 54, 100]) {
      for (const revealed of [undefined, [], ['fair']]) {
        const cues = cueFor({ ...calm, reaction, trustAfter, revealed });
        expect(cues.length).toBeLessThanOrEqual(2);
        expect(new Set(cues).size).toBe(cues.length);
      }
    }
  }
});
