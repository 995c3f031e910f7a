import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld, openModules, type PathScenario } from '../../../src/domain/path/curriculum.ts';
import { drawExam, examResult } from '../../../src/domain/path/exam.ts';
import { proposeNext, seenVariants, weakestSkill } from '../../../src/domain/path/next.ts';
import { isTalkResult, mergeResults, type TalkResult, withResult } from '../../../src/domain/path/result.ts';
import { calendarOf, dueRevisits, plannedRevisits } from '../../../src/domain/path/revisits.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.UTC(2026, 10, 24, 12);
const SCENARIOS: readonly PathScenario[] = [
  { id: 'first-no', module: 'tutorial' },
  { id: 'one', module: 'unrealistic-demands' },
  { id: 'two', module: 'unrealistic-demands' },
  { id: 'three', module: 'unrealistic-demands' },
  { id: 'four', module: 'lowest-bidder' },
  { id: 'five', module: 'lowest-bidder' },
  { id: 'six', module: 'outside-my-trade' },
  { id: 'yes-day-port', module: 'under-pressure' },
];

let talks = 0;
function result(scenario: string, variant: string, total: number, more: Partial<TalkResult> = {}): TalkResult {
  talks += 1;
  const skills = {
    clarity: total,
    promptness: total,
    exploration: total,
    alternative: total,
    relationship: total,
    limits: total,
    honesty: total,
  };
  return { talk: `t${talks}`, scenario, variant, deadEnd: variant === 'd', total, grade: 'B', skills, endedAt: NOON + talks, ...more };
}
const held = (scenario: string) => [result(scenario, 'a', 80), result(scenario, 'd', 72)];

describe('held', () => {
  const cases: readonly (readonly [string, readonly TalkResult[], boolean])[] = [
    ['two variants, one a dead end', [result('one', 'a', 70), result('one', 'd', 70)], true],
    ['two live variants', [result('one', 'a', 90), result('one', 'b', 90)], false],
    ['the same dead end twice', [result('one', 'd', 90), result('one', 'd', 90)], false],
    ['one just below', [result('one', 'a', 69), result('one', 'd', 90)], false],
    ['another client', [result('two', 'a', 90), result('two', 'd', 90)], false],
    ['nothing', [], false],
  ];
  it.each(cases)('%s', (_, results, expected) => expect(isHeld(results, 'one')).toBe(expected));
});

describe('open modules', () => {
  it('are the tutorial and the first at the start', () =>
    expect(openModules(SCENARIOS, [], false)).toEqual(['tutorial', 'unrealistic-demands']));
  it('need two of three held', () => {
    expect(openModules(SCENARIOS, held('one'), false)).toHaveLength(2);
    expect(openModules(SCENARIOS, [...held('one'), ...held('three')], false)).toContain('lowest-bidder');
  });
  it('need all held where there are fewer than two, and do not skip a closed one', () => {
    const results = [...held('one'), ...held('two'), ...held('six')];
    expect(openModules(SCENARIOS, results, false)).not.toContain('outside-my-trade');
    expect(openModules(SCENARIOS, [...results, ...held('four'), ...held('five')], false)).toEqual([
      'tutorial',
      'unrealistic-demands',
      'lowest-bidder',
      'outside-my-trade',
      'small-yeses',
      'under-pressure',
    ]);
  });
  it('are all of them in free practice', () => expect(openModules(SCENARIOS, [], true)).toHaveLength(6));
});

describe('what comes next', () => {
  it('is the first client, then those not met', () => {
    expect(proposeNext(SCENARIOS, [], NOON, false)).toEqual({ scenario: 'one', because: 'first' });
    expect(proposeNext(SCENARIOS, [result('one', 'a', 50)], NOON, false)).toEqual({ scenario: 'two', because: 'new' });
  });
  it('is a client whose day has come', () => {
    const results = [result('one', 'a', 50, { endedAt: NOON - DAY })];
    expect(proposeNext(SCENARIOS, results, NOON, false)).toEqual({ scenario: 'one', because: 'due' });
  });
  it('is the one not held where the weakest skill was weakest, once all are met', () => {
    const weak = (scenario: string, promptness: number) => {
      const plain = result(scenario, 'a', 60);
      return { ...plain, skills: { ...plain.skills, promptness } };
    };
    const results = [weak('one', 50), weak('two', 20), weak('three', 40)];
    expect(proposeNext(SCENARIOS, results, NOON, false)).toEqual({ scenario: 'two', because: 'not-held', skill: 'promptness' });
    expect(weakestSkill(results)).toBe('promptness');
  });
  it('never is the tutorial, nor a talk of the exam', () => {
    const all = SCENARIOS.filter(({ module }) => module !== 'tutorial').flatMap(({ id }) => (id.startsWith('yes') ? [] : held(id)));
    expect(['first-no', 'yes-day-port']).not.toContain(proposeNext(SCENARIOS, all, NOON, true)?.scenario);
  });
  it('knows the variants seen', () => expect(seenVariants([...held('one'), result('one', 'a', 10)], 'one')).toEqual(['a', 'd']));
});

describe('results', () => {
  it('keep one a talk, in the order of their ends', () => {
    const [one, two] = [result('one', 'a', 10), result('one', 'b', 20)];
    const again = { ...one, total: 30 };
    expect(withResult([one, two], again)).toEqual([again, two]);
    expect(mergeResults([two], [one, two])).toEqual([one, two]);
  });
  it('are known from anything else', () => {
    expect(isTalkResult(result('one', 'a', 10))).toBe(true);
    fc.assert(fc.property(fc.anything(), (value) => !isTalkResult(value)));
    expect(isTalkResult({ ...result('one', 'a', 10), total: 101 })).toBe(false);
    expect(isTalkResult({ ...result('one', 'a', 10), skills: { clarity: 1 } })).toBe(false);
  });
});

describe('revisits', () => {
  const met = (...days: readonly number[]) => days.map((day) => result('one', 'a', 60, { endedAt: NOON + day * DAY }));
  const cases: readonly (readonly [string, readonly TalkResult[], readonly number[]])[] = [
    ['after a first meeting', met(0), [1, 7, 30]],
    ['after a second one the same day', met(0, 0.2), [1, 7, 30]],
    ['once the next day has been kept', met(0, 1), [7, 30]],
    ['once the next day has been missed and the week kept', met(0, 8), [30]],
    ['at the end', met(0, 31), []],
  ];
  it.each(cases)('%s', (_, results, days) => expect(plannedRevisits(results).map(({ at }) => Math.round((at - NOON) / DAY))).toEqual(days));
  it('are due from their day on, the latest round only', () => {
    expect(dueRevisits(met(0), NOON)).toEqual([]);
    expect(dueRevisits(met(0), NOON + DAY - 8 * 60 * 60 * 1000).map(({ round }) => round)).toEqual([1]);
    expect(dueRevisits(met(0), NOON + 9 * DAY).map(({ round }) => round)).toEqual([2]);
  });
});

describe('the calendar file', () => {
  const file = calendarOf(
    [
      {
        id: 'one-1',
        at: Date.UTC(2028, 1, 29, 23, 59),
        summary: 'Revoir Claire ; « Pour vendredi », encore',
        description: 'Première ligne\nDeuxième ligne, assez longue pour être pliée au moins une fois, c’est certain.',
      },
    ],
    Date.UTC(2026, 10, 24, 11, 39, 10),
  );
  it('has its days and times', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20280229\r\n');
    expect(file).toContain('DTSTAMP:20261124T113910Z\r\n');
  });
  it('escapes and folds', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Revoir Claire \\; « Pour vendredi »\\, encore');
    expect(unfolded).toContain('Première ligne\\nDeuxième ligne');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  it('agrees with the calendar of the machine for any day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        const text = calendarOf([{ id: 'x', at: date.getTime(), summary: '', description: '' }], date.getTime());
        const iso = date.toISOString();
        expect(text).toContain(`DTSTART;VALUE=DATE:${iso.slice(0, 10).replaceAll('-', '')}`);
        expect(text).toContain(`DTSTAMP:${iso.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`);
      }),
    );
  });
});

describe('the exam', () => {
  it('draws one talk of each family and exactly one dead end, from any seed, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const talks = drawExam(seed);
        expect(drawExam(seed)).toEqual(talks);
        const families = talks.map(({ scenario }) =>
          ['open-day federation', 'library brewery', 'port canteen'].findIndex((family) =>
            family.includes(scenario.slice('yes-day-'.length)),
          ),
        );
        expect([...families].sort()).toEqual([0, 1, 2]);
        expect(talks.filter(({ variant }) => variant === 'c')).toHaveLength(1);
      }),
    );
  });
  it('draws every talk, variant and order in the long run', () => {
    const seen = new Set(
      Array.from({ length: 600 }, (_, index) => drawExam(`s${index}`)).flatMap((talks) =>
        talks.map(({ scenario, variant }, place) => `${scenario} ${variant} ${place}`),
      ),
    );
    expect(seen.size).toBe(6 * 3 * 3);
  });
  it('is the mean of its three talks, and held with no talk below the floor', () => {
    const score = (total: number) => ({ total, skills: result('x', 'a', total).skills });
    expect(examResult([score(80), score(80)])).toBeUndefined();
    expect(examResult([score(80), score(75), score(56)])).toMatchObject({ total: 70, held: true });
    expect(examResult([score(90), score(90), score(54)])).toMatchObject({ total: 78, held: false });
    expect(examResult([score(70), score(70), score(68)])).toMatchObject({ total: 69, held: false });
  });
});
