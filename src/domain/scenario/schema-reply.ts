import { z } from 'zod';
import { eachOf, id, list, map, note, references, someOf, text, yesOrNo } from './schema-words.ts';
import { ANNOUNCEMENTS, FLAGS, MOODS, MOVES, REACTIONS, STANDING_PHASES, TOPICS } from './vocabulary.ts';

/** Most replies a moment may hold. reliability.md, first row. */
const MOST_REPLIES = 12;
/** Most replies that stand ready for a phase, whatever the moment. */
const MOST_STANDING_REPLIES = 24;
const MOST_WORDINGS = 12;

export const topicId = z.enum(TOPICS);
export const reaction = z.enum(REACTIONS);

/** What the client says, by reaction: one wording, or several of which the seed draws one. */
export const lines = someOf([...REACTIONS, ...ANNOUNCEMENTS], wordings()).describe(
  'What the client says, by reaction. The reply’s own line comes first, then the variant’s, the moment’s, the scenario’s.',
);

function wordings() {
  return z.union([text, list(text).min(1).max(MOST_WORDINGS)]).transform((said) => (Array.isArray(said) ? said : [said]));
}

/** All must hold. They name only what the player has seen: never the variant, the temperament or a number. */
const conditions = map({
  knows: references(id).exactOptional().describe('Facts the client has disclosed.'),
  knowsNot: references(id).exactOptional().describe('Facts the client has not disclosed.'),
  hinted: references(topicId).exactOptional().describe('Topics the client has avoided once.'),
  offered: references(id).exactOptional().describe('Alternatives already offered.'),
  notOffered: references(id).exactOptional().describe('Alternatives not offered yet.'),
  agreed: references(id).exactOptional().describe('Alternatives, one of which is the agreement.'),
  after: references(reaction).exactOptional().describe('Reactions, one of which was the last.'),
  mood: references(z.enum(MOODS)).exactOptional().describe('Moods, one of which is the client’s.'),
});

function replyOf(repeatable: boolean) {
  return map({
    id: id.describe('Unique in the file. A recording names it: never reuse one for another reply.'),
    moves: list(z.enum(MOVES)).min(1).max(4).describe('What the reply does, one to four moves.'),
    clarity: z.literal([0, 1, 2, 3]).describe('How clear the no is: 0 none, 1 implied, 2 understood, 3 explicit.'),
    topic: topicId.exactOptional().describe('What is asked about; with `explore`.'),
    alternative: id.exactOptional().describe('What is offered; with `alternative`.'),
    hardLimitGiven: id.exactOptional().describe('The limit given away; with `accept`.'),
    flags: references(z.enum(FLAGS)).default([]).describe('What else the reply does.'),
    when: conditions.default({}).describe('When the reply may come up; always, if absent.'),
    repeatable: yesOrNo
      .default(repeatable)
      .describe(`May be said again in the same talk; ${repeatable ? 'true' : 'false'} here unless written.`),
    text: text.describe('Said aloud, at most 45 words; never a description.'),
    coach: text.describe('One sentence shown after the reply when the coach is on.'),
    whyTempting: note
      .exactOptional()
      .describe('Author’s note: why a good professional would say it. Required unless the reply is a good one.'),
    lines: lines.default({}).describe('This reply’s own lines of the client.'),
  });
}

const ownReply = replyOf(false).meta({ id: 'Reply', description: 'What the player may say here; once in a talk, unless repeatable.' });
const standingReply = replyOf(true).meta({
  id: 'StandingReply',
  description: 'What the player may say wherever the phase allows; again and again.',
});

export const moment = map({
  id: id.describe('Unique in the file.'),
  phases: list(z.enum(STANDING_PHASES)).min(1).max(4).describe('When the talk may be here.'),
  replies: list(ownReply).max(MOST_REPLIES).describe('Own replies, in order of importance; the first four are shown.'),
  next: someOf(REACTIONS, id).default({}).describe('Reaction → moment. Taken if that moment has the new phase.'),
  lines: lines.default({}).describe('The client’s lines while the talk is here.'),
}).meta({ id: 'Moment', description: 'A place in the talk: which replies are offered, and where the reactions lead.' });

export const always = eachOf(STANDING_PHASES, list(standingReply).max(MOST_STANDING_REPLIES));
export const closing = list(standingReply).max(MOST_STANDING_REPLIES);
