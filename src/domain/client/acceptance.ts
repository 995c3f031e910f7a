import type { FactId } from '../scenario/vocabulary.ts';
import { ACCEPTANCE, RIVAL_VALUES } from './balance.ts';
import type { VariantRules } from './rules.ts';

export type Verdict = 'consider-accept' | 'consider-bargain' | 'consider-decline';

/**
 * Margin of an alternative over what the client does without us, in points, one decimal; undefined if it serves nothing.
 * pedagogy: client.md, C5.
 */
export function marginOf(rules: VariantRules, trust: number, serves: readonly FactId[], saidNo: boolean): number | undefined {
  if (serves.length === 0) return undefined;
  let weight = 0;
  for (const stake of serves) weight += rules.facts[stake]?.weight ?? 0;
  return oneDecimal(
    ACCEPTANCE.perWeight * weight +
      (trust - ACCEPTANCE.trustPivot) / ACCEPTANCE.trustDivisor +
      (saidNo ? ACCEPTANCE.afterNo : 0) -
      RIVAL_VALUES[rules.rival.kind],
  );
}

export function verdictOf(margin: number | undefined): Verdict {
  if (margin === undefined || margin < ACCEPTANCE.bargainFloor) return 'consider-decline';
  return margin >= 0 ? 'consider-accept' : 'consider-bargain';
}

/** The margin once the free extra he bargained for has been refused. */
export function marginWithoutExtra(margin: number): number {
  return oneDecimal(margin + ACCEPTANCE.extraRefused);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
