import { describe, expect, it } from 'vitest';
import { BALANCE, RIVAL_VALUES, TEMPERAMENTS } from '../../../src/domain/client/balance.ts';
import type { ResolvedTurn } from '../../../src/domain/client/reply.ts';
import type { VariantRules } from '../../../src/domain/client/rules.ts';
import { CAPS, SCORING, WEIGHTS } from '../../../src/domain/scoring/balance.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import golden from '../../fixtures/pedagogy/golden_scores.json' with { type: 'json' };

interface GoldenCase {
  readonly id: string;
  readonly shows: string;
  readonly variant: VariantRules;
  readonly turns: readonly ResolvedTurn[];
  readonly expected: unknown;
}

describe.each(golden.cases as unknown as readonly GoldenCase[])('$id: $shows', ({ variant, turns, expected }) => {
  it('scores', () => expect(score(variant, turns)).toEqual(expected));
});

describe('constants equal those of the reference', () => {
  it('has its caps', () => expect(CAPS).toEqual(golden.caps));
  it('has its temperaments', () => expect(TEMPERAMENTS).toEqual(golden.personas));
  it('has its balance', () => {
    expect({
      weights: WEIGHTS,
      clarity_base: Object.fromEntries(SCORING.clarityBase.map((points, clarity) => [clarity, points])),
      patience_per_turn: BALANCE.patiencePerTurn,
      leave_trust: BALANCE.leaveTrust,
      cold_trust: BALANCE.coldTrust,
      wary_trust: BALANCE.waryTrust,
      open_trust: BALANCE.openTrust,
      hurried_patience: BALANCE.hurriedPatience,
      maximum_moves: BALANCE.maximumMoves,
      buried_words: SCORING.buriedWords,
      turn_budget: BALANCE.turnBudget,
      rival_values: RIVAL_VALUES,
      repaired_cap: CAPS['attack-repaired'],
    }).toEqual(golden.balance);
  });
});
