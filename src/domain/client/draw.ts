import type { Scenario, Variant } from '../scenario/scenario.ts';
import type { PersonaId, VariantId } from '../scenario/vocabulary.ts';
import { JITTER } from './balance.ts';
import { jitter, randomFrom, shuffled, uniform } from './random.ts';
import type { AlternativeRule, FactRule, VariantRules } from './rules.ts';

/** What a seed settles before the first word. */
export interface Drawn {
  readonly variant: Variant;
  readonly rules: VariantRules;
  /** Indexes into the scenario's pressures, in the order in which they are used. */
  readonly pressureOrder: readonly number[];
}

/** A facilitator may fix variant and persona; the draws are still made and thrown away, so the rest of the seed keeps its meaning. */
export interface Fixed {
  readonly variant?: VariantId;
  readonly persona?: PersonaId;
}

/**
 * Variant, persona, jitter of trust and patience, order of pressures.
 * @throws RangeError if `fixed.variant` is not a variant of the scenario; ask `hasVariant` first.
 */
export function drawTalk(scenario: Scenario, seed: string, fixed: Fixed = {}): Drawn {
  const random = randomFrom(`${seed}|${scenario.id}|${scenario.version}`);
  const drawnVariant = scenario.variants[uniform(random, scenario.variants.length)];
  const drawnPersona = scenario.personas[uniform(random, scenario.personas.length)];
  const trustJitter = jitter(random, JITTER);
  const patienceJitter = jitter(random, JITTER);
  const pressureOrder = shuffled(
    scenario.pressures.map((_, index) => index),
    random,
  );
  const variant = fixed.variant === undefined ? drawnVariant : scenario.variants.find(({ id }) => id === fixed.variant);
  if (!variant) throw new RangeError(`no variant ${fixed.variant} in ${scenario.id}`);
  const rules = rulesOf(scenario, variant, fixed.persona ?? drawnPersona ?? 'default', { trust: trustJitter, patience: patienceJitter });
  return { variant, rules, pressureOrder };
}

export function hasVariant(scenario: Scenario, variant: VariantId): boolean {
  return scenario.variants.some(({ id }) => id === variant);
}

/** The rulebook's view of a variant: texts left out, persona and jitter (points, −5…+5) put in. */
export function rulesOf(scenario: Scenario, variant: Variant, persona: PersonaId, shift = { trust: 0, patience: 0 }): VariantRules {
  const facts: Record<string, FactRule> = Object.create(null);
  for (const { id, weight, topic, gate } of variant.facts) facts[id] = { weight, topic, gate };
  const alternatives: Record<string, AlternativeRule> = Object.create(null);
  for (const [id, alternative] of Object.entries(scenario.alternatives)) {
    if (!alternative) continue;
    const { withinLimits, courtesy } = alternative;
    alternatives[id] = { serves: variant.serves[id] ?? [], withinLimits, courtesy };
  }
  return {
    id: variant.id,
    deadEnd: variant.deadEnd,
    knownAt: scenario.knownAt,
    grace: scenario.grace,
    persona,
    trust: variant.trust + shift.trust,
    patience: variant.patience + shift.patience,
    pressures: variant.pressures,
    turnBudget: scenario.turnBudget,
    demandLimit: scenario.demand.limit,
    rival: variant.rival,
    primary: variant.primary,
    satisfiable: variant.satisfiable,
    facts,
    alternatives,
    silenceOpens: variant.silenceOpens,
    exposesUntruth: variant.exposesUntruth,
  };
}
