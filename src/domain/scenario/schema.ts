import { z } from 'zod';
import type { Scenario } from './scenario.ts';
import { always, closing, lines, moment } from './schema-reply.ts';
import { endings, variant } from './schema-variant.ts';
import { byId, eachOf, id, integer, keywords, list, map, someOf, text, yesOrNo } from './schema-words.ts';
import { ASKS, MODULES, type ModuleId, PERSONAS, PLACES, PORTRAITS, STANDING_PHASES, TACTICS, TOPICS } from './vocabulary.ts';

/** Most moments a file may hold. reliability.md, first row. */
const MOST_MOMENTS = 2_000;

const client = map({
  id: id.describe('Small letters and hyphens.'),
  name: text,
  role: text.describe('What the client does, and where.'),
  portrait: z.enum(PORTRAITS).describe('The drawing.'),
  gender: z.enum(['f', 'm']).describe('Agreement of the mood words in French.'),
  right: text.describe('Why the client is right from where he stands; shown in the debrief.'),
}).describe('Whom the player talks to.');

const namedText = map({ id: id.describe('Small letters and hyphens; unique in its list.'), text });

const brief = map({
  trade: text.describe('What the player does for a living.'),
  situation: text.describe('Where things stand when the talk opens.'),
  facts: list(namedText).min(1).max(12).describe('What is true: a lie is a lie against this list.'),
  limits: list(namedText).min(1).max(6).describe('Hard limits; `hardLimitGiven` names them.'),
}).describe('What the player reads first; the same in all variants.');

/** The file as it is written, format 1. pedagogy: format.md. */
const fileShape = map({
  format: z.literal(1).describe('The version of this format.'),
  id: id.describe('Small letters, digits and hyphens; the name of the file. Never change it once people have played.'),
  version: integer(1, 1_000_000).describe('Raise it when a change makes old results incomparable.'),
  module: z.enum(MODULES).describe('Where it stands on the path; it also says how often the client presses.'),
  minutes: integer(1, 60).describe('Mean duration with the debrief, in minutes.'),
  title: text.describe('A few words. Its languages are those of the whole file.'),
  lesson: text.describe('What the player should take home, in one sentence.'),
  place: z.enum(PLACES).describe('The scenery.'),
  address: z.enum(['vous', 'tu']).describe('How these two speak to each other in French, for the whole talk.'),
  client,
  personas: list(z.enum(PERSONAS)).min(2).max(3).describe('Temperaments, two or three; drawn by seed.'),
  brief,
  knownAt: integer(0, 16).default(0).describe('First player turn, from 0, at which the demand is known to be impossible.'),
  turnBudget: integer(4, 16).default(12).describe('Replies the player has at most.'),
  grace: integer(0, 16).default(2).describe('Good questions that cost no promptness before the no.'),
  demand: map({
    limit: id.describe('The limit a bare yes gives away.'),
    ask: z.enum(ASKS).describe('What kind of demand it is, for typed replies.'),
    says: text.describe('The client’s first line, the same in all variants.'),
  }).describe('What the client wants.'),
  topics: someOf(TOPICS, map({ keywords, hint: text.describe('What a deflection lets slip.') })).describe(
    'What can be asked about; only those used.',
  ),
  alternatives: byId(
    map({
      name: text,
      keywords,
      withinLimits: yesOrNo.default(true).describe('False if offering it breaks a limit.'),
      courtesy: yesOrNo.default(false).describe('True for a referral, advice or an open door: never ill-fitting.'),
    }),
  ).describe('One catalogue for the scenario; what each is worth is told by the variant.'),
  variants: list(variant).min(2).max(5).describe('Four in a shipped scenario, one of them a dead end.'),
  pressures: list(
    map({ tactic: z.enum(TACTICS).describe('Named in the debrief.'), says: text.describe('The client’s line; it discloses no fact.') }),
  )
    .min(2)
    .max(24)
    .describe('At least one more than the largest number allowed.'),
  lines,
  standing: eachOf(STANDING_PHASES, id).describe('The moment that stands for each phase; the talk starts in `opening`.'),
  moments: list(moment).min(1).max(MOST_MOMENTS).describe('The places of the talk.'),
  always: always.describe('Replies that fill a moment and guarantee what its phase requires.'),
  closing: closing.describe('Replies that end the talk; all carry the flag `closed`.'),
  endings: endings.describe('One for each outcome.'),
});

/** Client pressures by module, unless the variant says otherwise. pedagogy: curriculum.md, moves.md. */
const PRESSURES: Readonly<Record<ModuleId, number>> = {
  tutorial: 1,
  'unrealistic-demands': 2,
  'lowest-bidder': 2,
  'outside-my-trade': 3,
  'small-yeses': 3,
  'under-pressure': 4,
};

/** A file of format 1 → a `Scenario`, defaults filled. Unknown keys are refused. References are for the checks. */
export const scenarioSchema: z.ZodType<Scenario, z.input<typeof fileShape>> = fileShape.transform((file) => ({
  ...file,
  variants: file.variants.map(({ pressures, ...variant }) => ({ ...variant, pressures: pressures ?? PRESSURES[file.module] })),
}));
