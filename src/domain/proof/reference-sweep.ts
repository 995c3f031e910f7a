import { JITTER } from '../client/balance.ts';
import { rulesOf } from '../client/draw.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PersonaId, ReplyId, VariantId } from '../scenario/vocabulary.ts';
import { playStrategy } from './play-strategy.ts';
import type { Jitter } from './proof.ts';
import { referenceStrategy } from './reference-strategy.ts';

/** A talk of the reference with one client. */
export interface ReferenceTalk {
  readonly variant: VariantId;
  readonly persona: PersonaId;
  readonly jitter: Jitter;
  readonly total: number;
  readonly replies: readonly ReplyId[];
}

/** No jitter, and both ends of it for trust and for patience. */
export const CORNERS: readonly Jitter[] = [
  { trust: 0, patience: 0 },
  ...[-JITTER, JITTER].flatMap((trust) => [-JITTER, JITTER].map((patience) => ({ trust, patience }))),
];

/** The reference with every variant, persona and jitter given. Its talks do not depend on the seed: it looks at no order of replies. */
export function playReferenceEverywhere(scenario: Scenario, jitters: readonly Jitter[] = CORNERS): readonly ReferenceTalk[] {
  const reference = referenceStrategy();
  const language = languagesOf(scenario)[0] ?? 'fr';
  return scenario.variants.flatMap((variant) =>
    scenario.personas.flatMap((persona) =>
      jitters.map((shift) => {
        const rules = rulesOf(scenario, variant, persona, shift);
        const { scorecard, replies } = playStrategy(reference, { scenario, rules, temper: { persona, shift }, seed: '', language });
        return { variant: variant.id, persona, jitter: shift, total: scorecard.total, replies };
      }),
    ),
  );
}
