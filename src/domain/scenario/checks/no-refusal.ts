import { defineCheck, quote, sentence } from '../finding.ts';
import { guarantees } from '../offered-replies.ts';

/** Wherever no no stands yet, or one is being held, the player can say a plain no. pedagogy: format.md, "Guarantee". */
export const noRefusal = defineCheck({
  code: 'no-refusal',
  severity: 'error',
  check: (scenario) =>
    scenario.moments.flatMap((moment, index) =>
      (['opening', 'held'] as const)
        .filter((phase) => moment.phases.includes(phase) && !guarantees(scenario, moment, phase, 'plain-no'))
        .map((phase) => ({
          path: ['moments', index, 'id'],
          message: sentence(
            `Au moment « ${quote(moment.id)} », phase « ${phase} », rien ne permet de dire non : ajoutez un refus sans « when » au moment ou à « always ».`,
            `At the moment “${quote(moment.id)}”, phase “${phase}”, there is no way to say no: add a refusal without “when” to the moment or to “always”.`,
          ),
        })),
    ),
});
