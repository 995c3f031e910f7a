import { defineCheck, type Finding, type Path, quote, sentence } from '../finding.ts';
import { repliesOf } from '../placed-replies.ts';
import { given } from '../placed-texts.ts';
import type { Conditions, Scenario } from '../scenario.ts';

interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly kind: keyof typeof KINDS;
  readonly known: ReadonlySet<string>;
}

const KINDS = {
  moment: ['moment', 'moment'],
  fact: ['fait', 'fact'],
  alternative: ['alternative', 'alternative'],
  limit: ['limite', 'limit'],
  topic: ['sujet', 'topic'],
} as const;

/** Ids named in a message, as a reminder. */
const MOST_NAMED = 8;

/** Every id that names something else in the file names something that is there. */
export const unknownTarget = defineCheck({
  code: 'unknown-target',
  severity: 'error',
  check: (scenario) => [...referencesOf(scenario)].filter(({ id, known }) => !known.has(id)).map(explain),
});

function explain({ id, path, kind, known }: Reference): Finding {
  const [fr, en] = KINDS[kind];
  const list = quote([...known].slice(0, MOST_NAMED).map(quote).join(', ')) || '–';
  return {
    path,
    message: sentence(
      `Aucun ${fr} ne s’appelle « ${quote(id)} » ; il y a : ${list}.`.replace(/^Aucun (alternative|limite)/, 'Aucune $1'),
      `There is no ${en} called “${quote(id)}”; there is: ${list}.`,
    ),
  };
}

function* referencesOf(scenario: Scenario): Iterable<Reference> {
  const moments = new Set(scenario.moments.map(({ id }) => id));
  const limits = new Set(scenario.brief.limits.map(({ id }) => id));
  const topics = new Set(Object.keys(scenario.topics));
  const alternatives = new Set(Object.keys(scenario.alternatives));
  const facts = new Set(scenario.variants.flatMap((variant) => variant.facts.map(({ id }) => id)));

  yield { id: scenario.demand.limit, path: ['demand', 'limit'], kind: 'limit', known: limits };
  for (const [phase, id] of Object.entries(scenario.standing)) yield { id, path: ['standing', phase], kind: 'moment', known: moments };
  for (const [index, moment] of scenario.moments.entries()) {
    for (const [reaction, id] of given(moment.next))
      yield { id, path: ['moments', index, 'next', reaction], kind: 'moment', known: moments };
  }
  for (const [index, variant] of scenario.variants.entries()) {
    const path = ['variants', index];
    const own = new Set(variant.facts.map(({ id }) => id));
    for (const [at, fact] of variant.facts.entries())
      yield { id: fact.topic, path: [...path, 'facts', at, 'topic'], kind: 'topic', known: topics };
    yield { id: variant.primary, path: [...path, 'primary'], kind: 'fact', known: own };
    yield* each(variant.satisfiable, [...path, 'satisfiable'], 'fact', own);
    for (const [id, served] of given(variant.serves)) {
      yield { id, path: [...path, 'serves', id], kind: 'alternative', known: alternatives };
      yield* each(served, [...path, 'serves', id], 'fact', own);
    }
    for (const id of Object.keys(variant.hints)) yield { id, path: [...path, 'hints', id], kind: 'topic', known: topics };
  }
  for (const { reply, path } of repliesOf(scenario)) {
    if (reply.topic) yield { id: reply.topic, path: [...path, 'topic'], kind: 'topic', known: topics };
    if (reply.alternative) yield { id: reply.alternative, path: [...path, 'alternative'], kind: 'alternative', known: alternatives };
    if (reply.hardLimitGiven) yield { id: reply.hardLimitGiven, path: [...path, 'hardLimitGiven'], kind: 'limit', known: limits };
    yield* ofConditions(reply.when, [...path, 'when']);
  }

  function* ofConditions(when: Conditions, path: Path): Iterable<Reference> {
    for (const key of ['knows', 'knowsNot'] as const) yield* each(when[key], [...path, key], 'fact', facts);
    for (const key of ['offered', 'notOffered', 'agreed'] as const) yield* each(when[key], [...path, key], 'alternative', alternatives);
    yield* each(when.hinted, [...path, 'hinted'], 'topic', topics);
  }
}

function* each(ids: readonly string[] | undefined, path: Path, kind: Reference['kind'], known: ReadonlySet<string>): Iterable<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { id, path: [...path, index], kind, known };
}
