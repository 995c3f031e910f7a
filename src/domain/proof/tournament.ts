import { drawTalk } from '../client/draw.ts';
import type { VariantRules } from '../client/rules.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AlternativeId, VariantId } from '../scenario/vocabulary.ts';
import { BLIND_STRATEGIES, kindNoThenAlways } from './blind-strategies.ts';
import { type Deal, playStrategy } from './play-strategy.ts';
import { referenceStrategy } from './reference-strategy.ts';
import { STRATEGY_NAMES, type Strategy, type StrategyName } from './strategy.ts';

/** What a strategy earns: totals of 0–100. */
export interface Earned {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export interface Standing extends Earned {
  readonly strategy: StrategyName;
  /** The same, variant by variant. */
  readonly variants: Readonly<Record<VariantId, Earned>>;
  /** Of `kind-no-same-alternative`: the alternative that earns most. */
  readonly alternative?: AlternativeId;
}

/** Seeds played on each variant. */
export const SEEDS: readonly string[] = Array.from({ length: 200 }, (_, index) => String(index + 1));

/**
 * Every strategy over every variant and seed; those who read the words, in each language. The seed draws persona and jitter
 * and orders the replies. `kind-no-same-alternative` is played once an alternative, and the one that earns most stands for all.
 */
export function holdTournament(scenario: Scenario, seeds: readonly string[] = SEEDS): readonly Standing[] {
  const deals = dealsOf(scenario, seeds);
  const standings = [...BLIND_STRATEGIES, referenceStrategy()].map((strategy) => standingOf(strategy, deals));
  const always = worthTrying(scenario).map((alternative) => ({
    ...standingOf(kindNoThenAlways(alternative), deals),
    alternative,
  }));
  const best = always.toSorted((one, other) => other.mean - one.mean)[0];
  return [...standings, ...(best ? [best] : [])].toSorted(
    (one, other) => STRATEGY_NAMES.indexOf(one.strategy) - STRATEGY_NAMES.indexOf(other.strategy),
  );
}

/** Alternatives that serve something in some variant: an offer that serves nothing anywhere earns less than these. */
function worthTrying({ alternatives, variants }: Scenario): readonly AlternativeId[] {
  const all = Object.keys(alternatives);
  const serving = all.filter((alternative) => variants.some(({ serves }) => (serves[alternative]?.length ?? 0) > 0));
  return serving.length > 0 ? serving : all;
}

/** A variant with all its seeds, the same for every strategy. */
interface Deals {
  readonly variant: VariantId;
  readonly languages: readonly string[];
  readonly deals: readonly Omit<Deal, 'language'>[];
}

function dealsOf(scenario: Scenario, seeds: readonly string[]): readonly Deals[] {
  return scenario.variants.map((variant) => {
    const known = new Map<string, VariantRules>();
    const deals = seeds.map((seed) => {
      const drawn = drawTalk(scenario, seed, { variant: variant.id }).rules;
      const temper = {
        persona: drawn.persona ?? 'default',
        shift: { trust: drawn.trust - variant.trust, patience: drawn.patience - variant.patience },
      };
      const key = JSON.stringify(temper);
      const rules = known.get(key) ?? drawn;
      known.set(key, rules);
      return { scenario, rules, temper, seed };
    });
    return { variant: variant.id, languages: languagesOf(scenario), deals };
  });
}

function standingOf(strategy: Strategy, all: readonly Deals[]): Standing {
  const byVariant = all.map(({ variant, languages, deals }) => {
    const played = strategy.readsWords ? languages : languages.slice(0, 1);
    return {
      variant,
      totals: played.flatMap((language) => deals.map((deal) => playStrategy(strategy, { ...deal, language }).scorecard.total)),
    };
  });
  return {
    strategy: strategy.name,
    ...earned(byVariant.flatMap(({ totals }) => totals)),
    variants: Object.fromEntries(byVariant.map(({ variant, totals }) => [variant, earned(totals)])),
  };
}

/** Mean to one decimal. */
function earned(totals: readonly number[]): Earned {
  const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
  return { mean: Math.round(mean * 10) / 10, min: Math.min(...totals), max: Math.max(...totals) };
}
