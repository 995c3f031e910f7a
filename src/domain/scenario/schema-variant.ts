import { z } from 'zod';
import { lines, topicId } from './schema-reply.ts';
import { byId, eachOf, id, integer, list, map, references, someOf, text, WANTED, yesOrNo } from './schema-words.ts';
import { GATES, OUTCOMES, RIVALS, TOPICS } from './vocabulary.ts';

const ending = map({
  view: text.describe('The client’s own view, in his voice.'),
  epilogues: list(text).min(1).max(3).describe('Three weeks later; one to three, drawn by seed.'),
}).meta({ id: 'Ending', description: 'How it ended, seen by the client and three weeks later.' });

export const endings = eachOf(OUTCOMES, ending);

const fact = map({
  id: id.describe('Unique in its variant.'),
  topic: topicId.describe('The topic of the question that opens it.'),
  gate: z.literal(GATES).describe('Trust needed: 0 opens at once, else 45, 55 or 65, or a reflection, or a second try.'),
  weight: z.number({ error: WANTED.number }).min(0).max(1).describe('Share of what there is to learn; the weights of a variant sum to 1.'),
  says: text.describe('The client’s line when the fact comes out.'),
  note: text.describe('The line of the player’s notebook.'),
}).meta({ id: 'Fact', description: 'Something the client knows and may disclose.' });

export const variant = map({
  id: z.enum(['a', 'b', 'c', 'd', 'e']).describe('One letter.'),
  deadEnd: yesOrNo.describe('True if nothing can be agreed this time.'),
  trust: integer(35, 65).describe('Trust at the start, 35–65.'),
  patience: integer(50, 90).describe('Patience at the start, 50–90.'),
  pressures: integer(1, 4).exactOptional().describe('How often the client presses again; by module if absent.'),
  rival: map({
    kind: z.enum(RIVALS).describe('Strength of what the client does without the player.'),
    bluff: yesOrNo.describe('True if it is vaguer or softer than said.'),
  }).describe('What the client does without the player.'),
  silenceOpens: yesOrNo.default(false).describe('A held silence may open a fact.'),
  exposesUntruth: yesOrNo.default(false).describe('An untruth is found out.'),
  facts: list(fact).min(1).max(12).describe('In file order: the first hidden fact of a topic opens first.'),
  primary: id.describe('The fact that matters; in a dead end, the closing fact.'),
  satisfiable: references(id).describe('Facts an alternative may satisfy; none in a dead end.'),
  serves: byId(references(id)).default({}).describe('Alternative → facts it serves. Not listed = serves nothing.'),
  bargain: text.exactOptional().describe('The free extra he asks for before he accepts.'),
  hints: someOf(TOPICS, text).default({}).describe('Replaces the scenario’s hints, topic by topic.'),
  lines: lines.default({}).describe('Replace the scenario’s lines, reaction by reaction.'),
  endings: someOf(OUTCOMES, ending).default({}).describe('Replaces the scenario’s endings, outcome by outcome.'),
  behind: text.describe('Debrief: what was behind.'),
}).meta({ id: 'Variant', description: 'What lies behind the demand this time; drawn by seed.' });
