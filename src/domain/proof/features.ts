import type { VariantRules } from '../client/rules.ts';
import { repliesById } from '../dialogue/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { REACTIONS, TOPICS } from '../scenario/vocabulary.ts';
import type { Position } from './position.ts';

/**
 * What a position is made of, one small number each. What may be said there and what the client will do depend on these, on the
 * moment, the phase and the number of turns, on which side of a few thresholds trust and patience are, and on nothing else.
 * Counters stop where more of them changes no effect (client/balance.ts, EFFECTS).
 */
export interface Features {
  readonly count: number;
  /** The number of a feature; −1 if the scenario has no such thing. */
  readonly of: (group: Group, id: string) => number;
  readonly named: Readonly<Record<Named, number>>;
  readonly read: (feature: number, position: Position) => number;
}

/** Features of which there is one for each fact, topic, alternative or reply that can be said only once. */
export type Group = 'fact' | 'asked' | 'deflected' | 'offer' | 'spent';
export type Named = keyof typeof NAMED;

export function featuresOf(scenario: Scenario, rules: VariantRules): Features {
  const alternatives = Object.keys(scenario.alternatives);
  const reads: Read[] = [];
  const indexes = new Map<string, number>();
  const add = (key: string, read: Read) => {
    indexes.set(key, reads.length);
    reads.push(read);
  };
  for (const [name, read] of Object.entries(NAMED)) add(name, (position) => read(position, alternatives));
  const addGroup = (group: Group, ids: readonly string[], holds: (position: Position, id: string) => boolean) => {
    for (const id of ids) add(`${group} ${id}`, (position) => (holds(position, id) ? 1 : 0));
  };
  addGroup('fact', Object.keys(rules.facts), ({ talk }, id) => talk.standing.discovered.includes(id));
  addGroup('asked', TOPICS, ({ talk }, id) => talk.standing.topicsAsked.includes(id as never));
  addGroup('deflected', TOPICS, ({ talk }, id) => talk.deflected.includes(id as never));
  addGroup('offer', alternatives, ({ talk }, id) => talk.standing.offers.includes(id));
  const once = [...repliesById(scenario).values()].filter(({ repeatable }) => !repeatable);
  addGroup(
    'spent',
    once.map(({ id }) => id),
    ({ spent }, id) => spent.includes(id),
  );
  return {
    count: reads.length,
    of: (group, id) => indexes.get(`${group} ${id}`) ?? -1,
    named: Object.fromEntries(Object.keys(NAMED).map((name) => [name, indexes.get(name)])) as Record<Named, number>,
    read: (feature, position) => reads[feature]?.(position) ?? 0,
  };
}

type Read = (position: Position) => number;

/** pedagogy: client.md, C1. */
const NAMED = {
  lastDeflected: ({ talk }) => TOPICS.indexOf(talk.deflected.at(-1) as never),
  offerCount: ({ talk }) => Math.min(talk.standing.offers.length, 2),
  questions: ({ talk }) => Math.min(talk.standing.questions, 2),
  silences: ({ talk }) => Math.min(talk.standing.silences, 1),
  reflections: ({ talk }) => Math.min(talk.standing.reflections, 3),
  empathies: ({ talk }) => Math.min(talk.standing.empathies, 2),
  maybes: ({ talk }) => Math.min(talk.standing.maybes, 1),
  reasons: ({ talk }) => Math.min(talk.standing.reasons, 2),
  apologies: ({ talk }) => Math.min(talk.standing.apologies, 1),
  courtesies: ({ talk }) => Math.min(talk.standing.courtesies, 1),
  accepts: ({ talk }) => Math.min(talk.standing.accepts, 1),
  conditions: ({ talk }) => Math.min(talk.standing.conditions, 1),
  listened: ({ talk }) => Number(talk.standing.listened),
  saidNo: ({ talk }) => Number(talk.standing.saidNo),
  attacked: ({ talk }) => Number(talk.standing.attacked),
  /** Something else than a price match is outstanding; a price match is. */
  givenAway: ({ talk }) => Number(talk.standing.outstanding.some((given) => given !== 'price-match')),
  matched: ({ talk }) => Number(talk.standing.outstanding.includes('price-match')),
  reaction: ({ talk }) => (talk.reaction === 'opening' ? REACTIONS.length : REACTIONS.indexOf(talk.reaction)),
  /** The last reaction was one that makes a no "pressured"; one after which a silence speaks. */
  pressed: ({ talk }) => Number(talk.reaction === 'press' || talk.reaction === 'consider-bargain'),
  speaks: ({ talk }) => Number(talk.reaction === 'reveal' || talk.reaction === 'deflect' || talk.reaction === 'press'),
  pressuresLeft: ({ talk }) => talk.pressuresAllowed - talk.pressures,
  pressuresAllowed: ({ talk }) => talk.pressuresAllowed,
  agreed: ({ talk }) => Number(talk.agreement !== undefined),
  agreement: ({ talk }, alternatives) => (talk.agreement === undefined ? -1 : alternatives.indexOf(talk.agreement)),
  pending: ({ talk }, alternatives) => (talk.pending === undefined ? -1 : alternatives.indexOf(talk.pending)),
  bargaining: ({ talk }) => Number(talk.bargaining),
  untruth: ({ talk }) => Number(talk.untruth),
  exposed: ({ talk }) => Number(talk.exposed),
  coldTurns: ({ talk }) => talk.coldTurns,
  volunteered: ({ talk }) => Number(talk.volunteered),
  reflectedBefore: ({ talk }) => Number(talk.reflectedBefore),
} as const satisfies Record<string, (position: Position, alternatives: readonly string[]) => number>;
