import { defineCheck, sentence } from '../finding.ts';
import { repliesOf } from '../placed-replies.ts';
import { carries, closes, does, givesAway } from '../reply-traits.ts';
import type { AuthoredReply, Scenario } from '../scenario.ts';

/** A reply that is not good says why a good professional would still say it. pedagogy: writing.md, 2.2. */
export const whyTemptingMissing = defineCheck({
  code: 'why-tempting-missing',
  severity: 'warning',
  check: (scenario) =>
    repliesOf(scenario)
      .filter(({ reply }) => reply.whyTempting === undefined && isPlainlyNotGood(reply, scenario))
      .map(({ path }) => ({
        path: [...path, 'id'],
        message: sentence(
          'Réplique à éviter sans « whyTempting » : pourquoi une bonne professionnelle la dirait-elle ?',
          'A reply to avoid without “whyTempting”: why would a good professional say it?',
        ),
      })),
});

/** Never good, whatever the variant. That other replies are not good either, only exploration can tell. */
function isPlainlyNotGood(reply: AuthoredReply, scenario: Scenario): boolean {
  return (
    givesAway(reply, scenario) ||
    does(reply, 'postpone', 'blame') ||
    carries(reply, 'softConcession', 'lie', 'overclaim', 'bluff', 'falseHope', 'disparagement', 'lecture') ||
    (closes(reply) && !does(reply, 'empathy'))
  );
}
