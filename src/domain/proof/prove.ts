import { rulesOf } from '../client/draw.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Effort, explore } from './explore.ts';
import type { Proof } from './proof.ts';

/** What every variant of a scenario allows, with each of its personas, without jitter. */
export function prove(scenario: Scenario, effort?: Effort): readonly Proof[] {
  const language = languagesOf(scenario)[0] ?? 'fr';
  return scenario.variants.flatMap((variant) =>
    scenario.personas.map((persona) => explore({ scenario, rules: rulesOf(scenario, variant, persona), language }, effort)),
  );
}
