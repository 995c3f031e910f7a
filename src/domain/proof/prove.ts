import { JITTER } from '../client/balance.ts';
import { rulesOf } from '../client/draw.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Effort, explore } from './explore.ts';
import type { Jitter, Proof } from './proof.ts';

export interface ProveOptions {
  /** Also with trust and patience at both ends of the seed's jitter. */
  readonly jitter?: boolean;
  readonly effort?: Effort;
}

/** What every variant of a scenario allows with each of its personas. */
export function prove(scenario: Scenario, { jitter = false, effort }: ProveOptions = {}): readonly Proof[] {
  const language = languagesOf(scenario)[0] ?? 'fr';
  return scenario.variants.flatMap((variant) =>
    scenario.personas.flatMap((persona) =>
      (jitter ? [STILL, ...CORNERS] : [STILL]).map((shift) =>
        explore({ scenario, rules: rulesOf(scenario, variant, persona, shift), language }, shift, effort),
      ),
    ),
  );
}

const STILL: Jitter = { trust: 0, patience: 0 };

/** Both ends of the jitter, of trust and of patience. */
export const CORNERS: readonly Jitter[] = [-JITTER, JITTER].flatMap((trust) => [-JITTER, JITTER].map((patience) => ({ trust, patience })));
