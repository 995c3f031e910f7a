import { drawTalk } from '../client/draw.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';
import type { AlternativeId, VariantId } from '../scenario/vocabulary.ts';
import { BLIND_STRATEGIES, kindNoThenAlways } from './blind-strategies.ts';
import { playStrategy } from './play-strategy.ts';
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
  const standings = [...BLIND_STRATEGIES, referenceStrategy()].map((strategy) => standingOf(strategy, scenario, seeds));
  const always = Object.keys(scenario.alternatives).map((alternative) => ({
    ...standingOf(kindNoThenAlways(alternative), scenario, seeds),
    alternative,
  }));
  const best = always.toSorted((one, other) => other.mean - one.mean)[0];
  return [...standings, ...(best ? [best] : [])].toSorted(
    (one, other) => STRATEGY_NAMES.indexOf(one.strategy) - STRATEGY_NAMES.indexOf(other.strategy),
  );
}

function standingOf(strategy: Strategy, scenario: Scenario, seeds: readonly string[]): Standing {
  const byVariant = scenario.variants.map((variant) => ({ variant: variant.id, totals: totalsOf(strategy, scenario, variant, seeds) }));
  return {
    strategy: strategy.name,
    ...earned(byVariant.flatMap(({ totals }) => totals)),
    variants: Object.fromEntries(byVariant.map(({ variant, totals }) => [variant, earned(totals)])),
  };
}

function totalsOf(strategy: Strategy, scenario: Scenario, variant: Variant, seeds: readonly string[]): readonly number[] {
  const languages = strategy.readsWords ? languagesOf(scenario) : languagesOf(scenario).slice(0, 1);
  return languages.flatMap((language) =>
    seeds.map((seed) => {
      const { rules } = drawTalk(scenario, seed, { variant: variant.id });
      const temper = {
        persona: rules.persona ?? 'default',
        shift: { trust: rules.trust - variant.trust, patience: rules.patience - variant.patience },
      };
      return playStrategy(strategy, { scenario, rules, temper, seed, language }).scorecard.total;
    }),
  );
}

/** Mean to one decimal. */
function earned(totals: readonly number[]): Earned {
  const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
  return { mean: Math.round(mean * 10) / 10, min: Math.min(...totals), max: Math.max(...totals) };
}
