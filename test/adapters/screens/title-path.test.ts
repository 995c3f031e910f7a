import { describe, expect, test } from 'vitest';
import { countHeld, groupByModule, isBegun, type PathStop, proposedStop } from '../../../src/adapters/screens/title.path.ts';

describe('the path on the title', () => {
  test('stands module by module, each where its first talk is', () => {
    const path = [stop('a', 'small-yeses'), stop('b', 'lowest-bidder'), stop('c', 'small-yeses')];
    expect(groupByModule(path).map(({ module, stops }) => [module, stops.map(({ scenario }) => scenario)])).toEqual([
      ['small-yeses', ['a', 'c']],
      ['lowest-bidder', ['b']],
    ]);
  });

  test('may be empty', () => {
    expect(groupByModule([])).toEqual([]);
    expect(proposedStop([])).toBeUndefined();
    expect(isBegun([])).toBe(false);
  });

  test.each<{ states: PathStop['state'][]; proposed: number | undefined }>([
    { states: ['open', 'next', 'open'], proposed: 1 },
    { states: ['played', 'held', 'open'], proposed: 2 },
    { states: ['held', 'played'], proposed: 1 },
    { states: ['held', 'held'], proposed: 0 },
    { states: ['locked'], proposed: undefined },
  ])('proposes number $proposed of $states', ({ states, proposed }) => {
    const path = states.map((state, index) => stop(String(index), 'lowest-bidder', state));
    expect(proposedStop(path)?.scenario).toBe(proposed === undefined ? undefined : String(proposed));
  });

  test('is begun once a talk has been played, even if it is the one proposed again', () => {
    expect(isBegun([stop('a', 'm', 'open'), stop('b', 'm', 'locked')])).toBe(false);
    expect(isBegun([stop('a', 'm', 'played')])).toBe(true);
    expect(isBegun([{ ...stop('a', 'm', 'next'), best: { total: 58, grade: 'C' } }])).toBe(true);
  });

  test('counts what is held', () => {
    expect(countHeld([stop('a', 'm', 'held'), stop('b', 'm', 'played'), stop('c', 'm', 'held')])).toBe(2);
  });
});

function stop(scenario: string, module: string, state: PathStop['state'] = 'open'): PathStop {
  return { scenario, module, state, title: {}, line: {}, portrait: 'helene', face: 'neutral', best: null, minutes: 9 };
}
