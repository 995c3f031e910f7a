import { rulesOf } from '../client/draw.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EFFORT, type Effort, explore } from './explore.ts';
import type { Proof } from './proof.ts';
import { CORNERS } from './reference-sweep.ts';

export interface ProveOptions {
  /** Also with trust and patience at both ends of the seed's jitter. */
  readonly jitter?: boolean;
  /** Account for every talk, however many. */
  readonly whole?: boolean;
  readonly effort?: Effort;
}

/** What every variant of a scenario allows with each of its personas. */
export function prove(scenario: Scenario, { jitter = false, whole = false, effort = EFFORT }: ProveOptions = {}): readonly Proof[] {
  const language = languagesOf(scenario)[0] ?? 'fr';
  return scenario.variants.flatMap((variant) =>
    scenario.personas.flatMap((persona) =>
      (jitter ? CORNERS : CORNERS.slice(0, 1)).map((shift) =>
        explore({ scenario, rules: rulesOf(scenario, variant, persona, shift), language }, shift, { ...effort, whole }),
      ),
    ),
  );
}
