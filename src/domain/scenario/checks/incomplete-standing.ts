import { defineCheck, type Finding, sentence } from '../finding.ts';
import { isOfKind, type Kind, REQUIRED_KINDS } from '../offered-replies.ts';
import { closes, does, isUnconditional } from '../reply-traits.ts';
import type { AuthoredReply, Scenario } from '../scenario.ts';
import { STANDING_PHASES, type StandingPhase } from '../vocabulary.ts';

/**
 * `always` and `closing` can fill every moment of their phase at every turn: enough replies, each required kind among them
 * without `when`, all repeatable. pedagogy: format.md, "Top level" and "Checks on load", 2.
 */
export const incompleteStanding = defineCheck({
  code: 'incomplete-standing',
  severity: 'error',
  check: (scenario) => [...STANDING_PHASES.flatMap((phase) => ofPhase(scenario, phase)), ...ofClosing(scenario.closing)],
});

/** Fewest replies of `always` in each phase. */
const FEWEST: Readonly<Record<StandingPhase, number>> = { opening: 3, held: 3, promised: 3, settled: 2 };

function ofPhase(scenario: Scenario, phase: StandingPhase): readonly Finding[] {
  const replies = scenario.always[phase];
  const path = ['always', phase];
  // The kind close that `settled` requires is one of `closing`.
  const kinds = phase === 'settled' ? [] : REQUIRED_KINDS[phase];
  return [
    ...(replies.length < FEWEST[phase]
      ? [
          {
            path,
            message: sentence(
              `Il faut au moins ${FEWEST[phase]} répliques ici ; il y en a ${replies.length}.`,
              `At least ${FEWEST[phase]} replies are needed here; there are ${replies.length}.`,
            ),
          },
        ]
      : []),
    ...kinds
      .filter((kind) => !replies.some((reply) => isUnconditional(reply) && isOfKind[kind](reply)))
      .map((kind) => ({ path, message: KINDS[kind] })),
    ...notRepeatable(replies, path),
  ];
}

function ofClosing(replies: readonly AuthoredReply[]): readonly Finding[] {
  const lacks = (isWanted: (reply: AuthoredReply) => boolean) => !replies.some((reply) => isUnconditional(reply) && isWanted(reply));
  return [
    ...replies.flatMap((reply, index) =>
      closes(reply)
        ? []
        : [
            {
              path: ['closing', index, 'id'],
              message: sentence(
                'Une réplique de « closing » porte « flags: [closed] ».',
                'A reply of “closing” carries “flags: [closed]”.',
              ),
            },
          ],
    ),
    ...(lacks(isOfKind['kind-close']) ? [{ path: ['closing'], message: KINDS['kind-close'] }] : []),
    ...(lacks((reply) => closes(reply) && !does(reply, 'empathy'))
      ? [
          {
            path: ['closing'],
            message: sentence(
              'Il faut une fin sans « empathy » : toutes les fins ne se valent pas.',
              'A close without “empathy” is needed: not all closes are alike.',
            ),
          },
        ]
      : []),
    ...notRepeatable(replies, ['closing']),
  ];
}

const KINDS: Readonly<Record<Kind, Finding['message']>> = {
  'plain-no': sentence(
    'Il faut ici un non simple : clarté 2 ou 3, sans « alternative », sans « retracted », sans « when ».',
    'A plain no is needed here: clarity 2 or 3, no “alternative”, no “retracted”, no “when”.',
  ),
  question: sentence('Il faut ici une question (« explore ») sans « when ».', 'A question (“explore”) without “when” is needed here.'),
  retraction: sentence(
    'Il faut ici une réplique « retracted » sans « when » : un oui peut toujours être repris.',
    'A “retracted” reply without “when” is needed here: a yes can always be taken back.',
  ),
  'kind-close': sentence(
    'Il faut une fin bienveillante : « closed » et « empathy », sans « when ».',
    'A kind close is needed: “closed” and “empathy”, no “when”.',
  ),
};

function notRepeatable(replies: readonly AuthoredReply[], list: readonly string[]): readonly Finding[] {
  return replies.flatMap((reply, index) =>
    reply.repeatable
      ? []
      : [
          {
            path: [...list, index, 'repeatable'],
            message: sentence(
              'Une réplique de « always » ou de « closing » doit pouvoir être répétée.',
              'A reply of “always” or “closing” must be repeatable.',
            ),
          },
        ],
  );
}
