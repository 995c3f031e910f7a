import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/domain/client/draw.ts';
import { explore } from '../../../src/domain/proof/explore.ts';
import { impossibleIn } from '../../../src/domain/proof/impossible.ts';
import { endingsOf, Outlooks } from '../../../src/domain/proof/outlook.ts';
import type { Case } from '../../../src/domain/proof/position.ts';
import { prove } from '../../../src/domain/proof/prove.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { EXAMPLE, scenarioAt, shippedFiles } from '../../support/scenarios.ts';
import { repliesById } from '../../../src/domain/dialogue/view.ts';
import { TINY } from './tiny-scenario.ts';

const STILL = { trust: 0, patience: 0 };
const EVERYTHING = { mostStates: Number.POSITIVE_INFINITY, kept: 0 };

function casesOf(scenario: Scenario): readonly Case[] {
  return scenario.variants.flatMap((variant) =>
    scenario.personas.map((persona) => ({ scenario, rules: rulesOf(scenario, variant, persona), language: 'fr' })),
  );
}

describe('a scenario counted by hand', () => {
  const [proof] = prove(TINY);

  // At first: no, ask, yes, a silence, and two closes. Each of the first four leads to a phase with three replies, two closes and a silence.
  it('has 2 + 4 × 6 talks and 1 + 4 states, all searched', () => {
    expect(proof).toMatchObject({ variant: 'a', persona: 'default', complete: true, depth: 2, talks: '26', states: 5 });
  });

  // Clarity 100, promptness 100, exploration 80, alternative 0, trust 50 + 3 − 1, limits 100, honesty 100: 74.8, capped at 74 without an offer that fits.
  it('is worth at best 74: ask and no, in either order', () => {
    expect(proof?.best).toMatchObject({ total: 74, proved: true });
    expect([
      ['ask', 'no'],
      ['no', 'ask-on'],
    ]).toContainEqual(proof?.best.replies);
  });

  // Nothing but honesty (5) and the trust of a yes (56 × 0.15 = 8.4).
  it('is worth at worst 13: yes, and leave it at that', () => expect(proof?.worst).toMatchObject({ total: 13, proved: true }));

  it('ends in four ways, by the shortest talks', () => {
    const shortest = Object.fromEntries(Object.entries(proof?.endings ?? {}).map(([outcome, ending]) => [outcome, ending.shortest]));
    expect(shortest).toEqual({
      capitulation: expect.objectContaining({ length: 2 }),
      unanswered: ['kind'],
      'clean-exit': ['no', 'kind'],
      'cold-exit': expect.objectContaining({ length: 2 }),
    });
  });

  it('never settles', () => {
    expect(proof?.unreachable).toEqual({ moments: ['settled'], replies: ['thanks', 'well', 'why-though'] });
    expect(proof?.unmet).toEqual({ moments: [], replies: [] });
  });
});

describe('a search that stops short', () => {
  const scenario = scenarioAt(EXAMPLE);
  const [proof] = prove(scenario, { effort: { mostStates: 50, kept: 3 } });

  it('says so, counts only what it has searched, and proves no score but those at the end of the scale', () => {
    expect(proof?.complete).toBe(false);
    expect(proof?.depth).toBeLessThan(scenario.turnBudget);
    for (const { shortest, shortestProved } of Object.values(proof?.endings ?? {})) {
      expect(shortestProved).toBe(shortest.length <= (proof?.depth ?? 0) + 1);
    }
    for (const { best, worst } of Object.values(proof?.skills ?? {})) {
      expect(best.proved).toBe(best.total === 100);
      expect(worst.proved).toBe(worst.total === 0);
    }
  });

  it('accounts for every talk when asked to', () => {
    const short = { ...scenario, turnBudget: 5 };
    const [whole] = prove(short, { whole: true, effort: { mostStates: 50, kept: 3 } });
    const [scored] = prove(short, { effort: EVERYTHING });
    expect(whole).toMatchObject({
      complete: true,
      talks: scored?.talks,
      unreachable: scored?.unreachable,
      unmet: { moments: [], replies: [] },
    });
    for (const [outcome, { shortest }] of Object.entries(scored?.endings ?? {})) {
      expect(whole?.endings[outcome as keyof Scenario['endings']]?.shortest).toHaveLength(shortest.length);
    }
  });
});

/** A client near all his thresholds, so that few replies meet what takes many: he is cold, he leaves, he finds out, silence moves him. */
function onEdge({ scenario, rules, language }: Case): readonly Case[] {
  const edges = [
    { trust: 27, patience: 24 },
    { trust: 46, patience: 14 },
    { trust: 68, patience: 90 },
  ];
  return edges.map((edge) => ({ scenario, language, rules: { ...rules, ...edge, silenceOpens: true, exposesUntruth: true } }));
}

// Talks short enough to meet every state one by one: each case of the example, one case of each shipped scenario.
const SHORT = [
  ...casesOf({ ...scenarioAt(EXAMPLE), turnBudget: 5 }).flatMap((given) => [given, ...onEdge(given)]),
  ...shippedFiles().flatMap((file, index) => {
    const cases = casesOf({ ...scenarioAt(file), turnBudget: 4 });
    return cases
      .slice(index % cases.length)
      .slice(0, 1)
      .flatMap((given) => [given, ...onEdge(given)]);
  }),
].map((given) => {
  const { scenario, rules } = given;
  return { given, name: `${scenario.id} ${rules.id} ${rules.persona}, trust ${rules.trust}, ${scenario.turnBudget} replies` };
});

describe.each(SHORT)('$name', ({ given }) => {
  const proof = explore(given, STILL, EVERYTHING);

  it('gives by groups of alike states what it gives state by state', () => {
    const outlooks = new Outlooks(given);
    const { talks, moments, replies, nearest } = outlooks.from();
    const unreachable = given.scenario.moments.map(({ id }) => id).filter((id) => !outlooks.has(moments, 'moment', id));
    expect(String(talks)).toBe(proof.talks);
    expect(unreachable).toEqual(proof.unreachable.moments);
    expect([...repliesById(given.scenario).keys()].filter((id) => !outlooks.has(replies, 'reply', id))).toEqual(proof.unreachable.replies);
    expect(Object.fromEntries(endingsOf(nearest).map((outcome) => [outcome, outlooks.shortestTo(outcome)?.length]))).toEqual(
      Object.fromEntries(Object.entries(proof.endings).map(([outcome, { shortest }]) => [outcome, shortest.length])),
    );
    expect(outlooks.groups).toBeLessThan(proof.states);
  });

  it('never meets what is called impossible', () => {
    const impossible = impossibleIn(given);
    expect(proof.unreachable.moments).toEqual(expect.arrayContaining([...impossible.moments]));
    expect(proof.unreachable.replies).toEqual(expect.arrayContaining([...impossible.replies]));
  });
});
