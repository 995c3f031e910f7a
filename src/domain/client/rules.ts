import { entry } from '../scenario/scenario.ts';
import type { AlternativeId, FactId, Gate, LimitId, PersonaId, RivalKind, TopicId, VariantId } from '../scenario/vocabulary.ts';
import type { Reply } from './reply.ts';

/**
 * A variant as the rulebook and the scorer need it: no texts, persona drawn, jitter applied.
 * pedagogy: client.md, "Golden talks", interface Variant.
 */
export interface VariantRules {
  readonly id: VariantId;
  readonly deadEnd: boolean;
  /** Index (from 0) of the first player turn at which the demand is known to be impossible. */
  readonly knownAt: number;
  /** Productive listening turns that are free between `knownAt` and the first no; 2 if absent. */
  readonly grace?: number;
  readonly persona?: PersonaId;
  /** 0–100 each, where the talk starts. */
  readonly trust: number;
  readonly patience: number;
  /** Pressures allowed. */
  readonly pressures: number;
  /** Replies after which the talk ends at the latest; 12 if absent. */
  readonly turnBudget?: number;
  readonly demandLimit: LimitId;
  readonly rival: { readonly kind: RivalKind; readonly bluff: boolean };
  readonly primary: FactId;
  readonly satisfiable: readonly FactId[];
  /** In file order. */
  readonly facts: Readonly<Record<FactId, FactRule>>;
  readonly alternatives: Readonly<Record<AlternativeId, AlternativeRule>>;
  readonly silenceOpens?: boolean;
  readonly exposesUntruth?: boolean;
}

export interface FactRule {
  readonly weight: number;
  readonly topic: TopicId;
  readonly gate?: Gate;
}

export interface AlternativeRule {
  readonly serves?: readonly FactId[];
  readonly withinLimits?: boolean;
  readonly courtesy?: boolean;
}

/** An alternative as it stands in this variant. An unlisted one is within the limits and serves nothing. */
export interface Offer {
  /** Satisfiable stakes it serves. */
  readonly serves: readonly FactId[];
  readonly withinLimits: boolean;
  readonly courtesy: boolean;
}

/** What is offered, as this variant takes it; undefined when nothing is. */
export function offerOf(rules: VariantRules, alternative: AlternativeId | undefined): Offer | undefined {
  if (alternative === undefined) return undefined;
  let offers = offersOf.get(rules);
  if (!offers) {
    offers = new Map();
    offersOf.set(rules, offers);
  }
  let offer = offers.get(alternative);
  if (!offer) {
    offer = weigh(rules, entry(rules.alternatives, alternative));
    offers.set(alternative, offer);
  }
  return offer;
}

/** Asked several times a turn, so kept: the rules of a variant never change. */
const offersOf = new WeakMap<VariantRules, Map<AlternativeId, Offer>>();

function weigh(rules: VariantRules, rule: AlternativeRule = {}): Offer {
  return {
    serves: (rule.serves ?? []).filter((fact) => rules.satisfiable.includes(fact)),
    withinLimits: rule.withinLimits ?? true,
    courtesy: rule.courtesy ?? false,
  };
}

/** What a turn hands over that it should not. pedagogy: moves.md, "giving away". */
export type GivenAway = 'hard-limit' | 'price-match' | 'outside-limits';

export function givesAway(rules: VariantRules, turn: Reply): GivenAway | undefined {
  if (turn.hardLimitGiven !== undefined) return 'hard-limit';
  if (turn.matchedPrice) return 'price-match';
  return offerOf(rules, turn.alternative)?.withinLimits === false ? 'outside-limits' : undefined;
}
