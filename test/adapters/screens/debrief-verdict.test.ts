import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/adapters/screens/debrief-marks.ts';
import { bandOf, questionOf, verdictOf } from '../../../src/adapters/screens/debrief-verdict.ts';
import { CAPS, type CapId, type Grade } from '../../../src/domain/scoring/balance.ts';
import type { Answer, Debrief, Decision } from '../../../src/domain/scoring/debrief.ts';
import type { Outcome } from '../../../src/domain/scenario/vocabulary.ts';

const cap = (id: CapId | null): Debrief['cap'] => id && { id, points: CAPS[id] };

describe('verdict', () => {
  it.each<[string, Outcome, Grade, CapId | null, string]>([
    ['a good deal', 'agreement', 'A', null, 'agreement high'],
    ['a good no without a deal', 'clean-exit', 'A', null, 'clean-exit high'],
    ['two maybes on the way', 'agreement', 'B', 'two-maybes', 'two-maybes'],
    ['a yes taken back', 'clean-exit', 'B', 'hard-limit-repaired', 'hard-limit-repaired'],
    ['the cap says nothing new', 'agreement', 'C', 'outside-limits', 'agreement middle'],
    ['a yes that stands', 'capitulation', 'E', 'hard-limit', 'capitulation low'],
    ['a broken talk, whatever the cap', 'walk-out', 'D', 'attack', 'walk-out middle'],
    ['no answer, whatever the cap', 'unanswered', 'D', 'no-clear-no', 'unanswered middle'],
    ['a cold end', 'cold-exit', 'C', null, 'cold-exit middle'],
  ])('%s', (_, outcome, grade, id, key) => {
    const scorecard = { grade } as Debrief['scorecard'];
    expect(verdictOf({ outcome, scorecard, cap: cap(id) })).toBe(key);
  });

  it('has three bands', () => {
    expect((['A', 'B', 'C', 'D', 'E'] as const).map(bandOf)).toEqual(['high', 'high', 'middle', 'middle', 'low']);
  });
});

describe('the open question', () => {
  const atOnce: Answer = { possible: 0, said: 0, maybes: [] };
  it.each<[string, Outcome, CapId | null, Answer, Decision['kind'] | null, string]>([
    ['a yes', 'capitulation', 'two-maybes', atOnce, null, 'easier-yes'],
    ['no listening', 'clean-exit', 'no-listening-dead-end', atOnce, null, 'unasked'],
    ['a hard word', 'walk-out', 'walk-out', atOnce, null, 'hard-word'],
    ['one maybe, no cap', 'agreement', null, { possible: 0, said: 1, maybes: [0] }, null, 'earlier'],
    ['never said', 'unanswered', null, { possible: 0, said: null, maybes: [] }, null, 'earlier'],
    ['a curt close', 'cold-exit', null, atOnce, 'curt-close', 'good-bye'],
    ['all well', 'clean-exit', null, atOnce, 'kind-close', 'keep'],
  ])('%s', (_, outcome, id, answer, kind, question) => {
    const decisions = kind ? [{ kind } as Decision] : [];
    expect(questionOf({ outcome, cap: cap(id), answer, decisions })).toBe(question);
  });
});

describe('marks between possible and said', () => {
  const kinds = (answer: Answer) => marksOf(answer).map(({ kind, turn }) => `${kind} ${turn}`);
  it.each<[string, Answer, string[]]>([
    ['at once', { possible: 0, said: 0, maybes: [] }, ['at-once 1']],
    ['after listening', { possible: 0, said: 2, maybes: [] }, ['possible 1', 'said 3']],
    ['after two maybes', { possible: 0, said: 3, maybes: [0, 2] }, ['possible 1', 'maybe 1', 'maybe 3', 'said 4']],
    ['after four', { possible: 0, said: 5, maybes: [0, 1, 2, 4] }, ['possible 1', 'maybe 1', 'more-maybes 2', 'said 6']],
    ['never', { possible: 1, said: null, maybes: [1] }, ['possible 2', 'maybe 2', 'never null']],
    ['before knowing', { possible: 1, said: 0, maybes: [] }, ['said 1', 'possible 2']],
  ])('%s', (_, answer, marks) => {
    expect(kinds(answer)).toEqual(marks);
  });
  it('counts what it folds', () => {
    expect(marksOf({ possible: 0, said: 5, maybes: [0, 1, 2, 4] })[2]?.count).toBe(3);
  });
});
