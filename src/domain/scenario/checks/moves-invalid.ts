import { defineCheck, sentence } from '../finding.ts';
import type { Text } from '../../language/text.ts';
import { repliesOf } from '../placed-replies.ts';
import { carries, does, saysNo } from '../reply-traits.ts';
import type { AuthoredReply } from '../scenario.ts';

/** Moves, clarity and flags say the same thing. pedagogy: moves.md, section 7. */
export const movesInvalid = defineCheck({
  code: 'moves-invalid',
  severity: 'error',
  check: (scenario) =>
    repliesOf(scenario).flatMap(({ reply, path }) =>
      RULES.filter(({ breaks }) => breaks(reply)).map(({ key, message }) => ({ path: [...path, key], message })),
    ),
});

interface Rule {
  /** The key of the reply to look at. */
  readonly key: keyof AuthoredReply;
  readonly breaks: (reply: AuthoredReply) => boolean;
  readonly message: Text;
}

const refuses = (reply: AuthoredReply) => does(reply, 'refuse_clear', 'refuse_hedged');
const offers = (reply: AuthoredReply) => does(reply, 'condition', 'alternative');

const RULES: readonly Rule[] = [
  {
    key: 'moves',
    breaks: ({ moves }) => new Set(moves).size < moves.length,
    message: sentence('Le même geste est écrit deux fois.', 'The same move is written twice.'),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'silence'),
    message: sentence(
      '« silence » n’a pas de mots : c’est un bouton, pas une réplique.',
      '“silence” has no words: it is a button, not a reply.',
    ),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'other') && reply.moves.length > 1,
    message: sentence('« other » va seul.', '“other” stands alone.'),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'refuse_clear') && does(reply, 'refuse_hedged'),
    message: sentence('Un refus est net ou atténué, pas les deux.', 'A refusal is clear or hedged, not both.'),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'refuse_clear') && does(reply, 'postpone'),
    message: sentence('« refuse_clear » ne va pas avec « postpone ».', '“refuse_clear” does not go with “postpone”.'),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'accept') && does(reply, 'condition'),
    message: sentence(
      '« accept » ne va pas avec « condition » : un oui sous condition est une « condition ».',
      '“accept” does not go with “condition”: a conditional yes is a “condition”.',
    ),
  },
  {
    key: 'moves',
    breaks: (reply) => does(reply, 'accept') && refuses(reply),
    message: sentence('« accept » ne va pas avec un refus.', '“accept” does not go with a refusal.'),
  },
  {
    key: 'clarity',
    breaks: (reply) => reply.clarity === 3 && !does(reply, 'refuse_clear'),
    message: sentence('La clarté 3 demande « refuse_clear ».', 'Clarity 3 needs “refuse_clear”.'),
  },
  {
    key: 'clarity',
    breaks: (reply) => does(reply, 'refuse_clear') && reply.clarity < 2,
    message: sentence('« refuse_clear » demande la clarté 2 ou 3.', '“refuse_clear” needs clarity 2 or 3.'),
  },
  {
    key: 'clarity',
    breaks: (reply) => does(reply, 'refuse_hedged') && reply.clarity !== 1 && reply.clarity !== 2,
    message: sentence('« refuse_hedged » demande la clarté 1 ou 2.', '“refuse_hedged” needs clarity 1 or 2.'),
  },
  {
    key: 'clarity',
    breaks: (reply) => reply.clarity === 2 && !refuses(reply),
    message: sentence('La clarté 2 demande un refus.', 'Clarity 2 needs a refusal.'),
  },
  {
    key: 'clarity',
    breaks: (reply) => reply.clarity === 1 && !does(reply, 'refuse_hedged') && !offers(reply),
    message: sentence(
      'La clarté 1 demande « refuse_hedged », « condition » ou « alternative ».',
      'Clarity 1 needs “refuse_hedged”, “condition” or “alternative”.',
    ),
  },
  {
    key: 'clarity',
    breaks: (reply) => offers(reply) && !does(reply, 'accept') && reply.clarity === 0,
    message: sentence(
      '« condition » ou « alternative » sans « accept » demande au moins la clarté 1.',
      '“condition” or “alternative” without “accept” needs clarity 1 at least.',
    ),
  },
  {
    key: 'topic',
    breaks: (reply) => does(reply, 'explore') !== (reply.topic !== undefined),
    message: sentence(
      '« explore » et « topic » vont ensemble : une question porte sur un sujet.',
      '“explore” and “topic” go together: a question is about a topic.',
    ),
  },
  {
    key: 'alternative',
    breaks: (reply) => does(reply, 'alternative') !== (reply.alternative !== undefined),
    message: sentence(
      'Le geste « alternative » et la clé « alternative » vont ensemble.',
      'The move “alternative” and the key “alternative” go together.',
    ),
  },
  {
    key: 'hardLimitGiven',
    breaks: (reply) => reply.hardLimitGiven !== undefined && !does(reply, 'accept'),
    message: sentence('« hardLimitGiven » demande « accept ».', '“hardLimitGiven” needs “accept”.'),
  },
  {
    key: 'flags',
    breaks: (reply) => carries(reply, 'matchedPrice', 'softConcession') && !does(reply, 'accept'),
    message: sentence('« matchedPrice » et « softConcession » demandent « accept ».', '“matchedPrice” and “softConcession” need “accept”.'),
  },
  {
    key: 'flags',
    breaks: (reply) => carries(reply, 'reflected') && !does(reply, 'empathy'),
    message: sentence('« reflected » demande « empathy ».', '“reflected” needs “empathy”.'),
  },
  {
    key: 'flags',
    breaks: (reply) => carries(reply, 'retracted') && !saysNo(reply),
    message: sentence(
      '« retracted » demande un non compris : reprendre un oui, c’est dire non.',
      '“retracted” needs a no that is understood: taking back a yes is saying no.',
    ),
  },
  {
    key: 'flags',
    breaks: (reply) => carries(reply, 'closedQuestion') && !does(reply, 'explore'),
    message: sentence('« closedQuestion » demande « explore ».', '“closedQuestion” needs “explore”.'),
  },
];
