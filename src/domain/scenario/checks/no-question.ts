import { defineCheck, quote, sentence } from '../finding.ts';
import { guarantees } from '../offered-replies.ts';

/** Before any answer is given, the player can ask. pedagogy: format.md, "Guarantee". */
export const noQuestion = defineCheck({
  code: 'no-question',
  severity: 'error',
  check: (scenario) =>
    scenario.moments.flatMap((moment, index) =>
      !moment.phases.includes('opening') || guarantees(scenario, moment, 'opening', 'question')
        ? []
        : [
            {
              path: ['moments', index, 'id'],
              message: sentence(
                `Au moment « ${quote(moment.id)} », rien ne permet de poser une question : ajoutez un « explore » sans « when » au moment ou à « always ».`,
                `At the moment “${quote(moment.id)}”, there is no way to ask a question: add an “explore” without “when” to the moment or to “always”.`,
              ),
            },
          ],
    ),
});
