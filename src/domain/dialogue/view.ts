import { drawTalk, type Fixed } from '../client/draw.ts';
import { idleFaceOf, moodOf, OPENING_FACES } from '../client/mood.ts';
import { outcomeOf } from '../client/outcome.ts';
import type { VariantRules } from '../client/rules.ts';
import { openTalk, type TalkState } from '../client/talk-state.ts';
import type { Text } from '../language/text.ts';
import type { AuthoredReply, Moment, Scenario } from '../scenario/scenario.ts';
import type { Face, FactId, MomentId, Mood, Outcome, PersonaId, Phase, Reaction, ReplyId } from '../scenario/vocabulary.ts';
import { linesOf, type Speaker, type Spoken } from './lines.ts';
import { momentOf } from './moments.ts';
import { closingReplies, offeredReplies, shuffleReplies } from './offer.ts';
import type { PastTurn } from './past-turn.ts';
import { unansweredTurns } from './waiting.ts';

/** What a view may show of a talk. Facts still hidden are counted, never told. */
export interface TalkView {
  readonly persona: PersonaId;
  readonly moment: MomentId;
  readonly phase: Phase;
  /** Replies given so far. */
  readonly turns: number;
  readonly turnBudget: number;
  /** 0–100. */
  readonly trust: number;
  readonly patience: number;
  /** 0–5 and 0–6: what the gauges show. */
  readonly trustSteps: number;
  readonly patienceSteps: number;
  readonly mood: Mood;
  readonly hurried: boolean;
  /** The face with the last line, and the face while the player chooses. */
  readonly face: Face;
  readonly idleFace: Face;
  /** Replies since the demand has been waiting for an answer; 0 when it has one. */
  readonly waiting: number;
  /** Everything said, in order. */
  readonly log: readonly Said[];
  /** The notebook: facts understood, in the order in which they were learnt. */
  readonly notes: readonly { readonly fact: FactId; readonly note: Text }[];
  readonly hiddenFacts: number;
  /** In the order shown. Empty when the talk has ended. */
  readonly offered: readonly OfferedReply[];
  readonly closing: readonly OfferedReply[];
  readonly ended: Outcome | null;
}

export interface OfferedReply {
  readonly id: ReplyId;
  readonly text: Text;
}

export type Said =
  | { readonly by: 'client'; readonly spoken: readonly Spoken[]; readonly reaction: Reaction | 'opening'; readonly face: Face }
  /** `text` is absent for a silence. */
  | { readonly by: 'player'; readonly reply: ReplyId; readonly text?: Text; readonly coach?: Text };

/** The id of the silence button's reply. */
export const SILENCE_ID: ReplyId = 'silence';

/** Who sits at the table: what a seed settles, with the scenario it settles it for. */
export interface Sitting {
  readonly speaker: Speaker;
  readonly rules: VariantRules;
}

/** How far the talk is. */
export interface Place {
  readonly talk: TalkState;
  readonly history: readonly PastTurn[];
  /** The moment the talk is in; the last one it was in, once it has ended. */
  readonly moment: Moment;
}

/** @throws RangeError if the fixed variant does not exist. */
export function sitDown(scenario: Scenario, seed: string, fixed: Fixed): Sitting {
  const { variant, rules, pressureOrder } = drawTalk(scenario, seed, fixed);
  return { speaker: { scenario, variant, seed, pressureOrder }, rules };
}

/** The talk before its first reply: what `openConversation(…).now()` shows first, without the machine. */
export function openingView(scenario: Scenario, seed: string, fixed: Fixed): TalkView {
  const sitting = sitDown(scenario, seed, fixed);
  const moment = momentOf(scenario, scenario.standing.opening);
  if (!moment) throw new RangeError(`no moment "${scenario.standing.opening}" in ${scenario.id}`);
  return viewOf(sitting, { talk: openTalk(sitting.rules), history: [], moment });
}

export function viewOf({ speaker, rules }: Sitting, { talk, history, moment }: Place): TalkView {
  const { scenario, variant, seed } = speaker;
  const said = history.map(({ reply }) => reply);
  const { trust, patience, discovered } = talk.standing;
  const step = history.at(-1)?.step;
  const persona = rules.persona ?? 'default';
  const mood = moodOf(trust, patience);
  const face = step?.face ?? OPENING_FACES[persona];
  const offered = shuffleReplies(offeredReplies(scenario, moment, talk, said), {
    seed,
    scenario: scenario.id,
    moment: moment.id,
    turn: talk.turns,
  });
  return {
    persona,
    moment: moment.id,
    phase: talk.phase,
    turns: talk.turns,
    turnBudget: scenario.turnBudget,
    trust,
    patience,
    trustSteps: Math.ceil(trust / 20),
    patienceSteps: Math.ceil((patience * 6) / 100),
    mood,
    hurried: step?.hurried ?? false,
    face,
    idleFace: step ? (step.idleFace ?? face) : idleFaceOf(persona, mood, false),
    waiting: unansweredTurns(rules, history),
    log: logOf(speaker, history, OPENING_FACES[persona]),
    notes: discovered.flatMap((id) => {
      const fact = variant.facts.find((known) => known.id === id);
      return fact ? [{ fact: id, note: fact.note }] : [];
    }),
    hiddenFacts: variant.facts.length - discovered.length,
    offered: offered.map(show),
    closing: closingReplies(scenario, talk, said).map(show),
    ended: talk.phase === 'ended' ? outcomeOf(talk) : null,
  };
}

function show({ id, text }: AuthoredReply): OfferedReply {
  return { id, text };
}

function logOf(speaker: Speaker, history: readonly PastTurn[], openingFace: Face): readonly Said[] {
  const replies = repliesById(speaker.scenario);
  const log: Said[] = [
    { by: 'client', reaction: 'opening', face: openingFace, spoken: [{ by: 'reaction', text: speaker.scenario.demand.says }] },
  ];
  for (const [index, past] of history.entries()) {
    const reply = replies.get(past.reply);
    log.push({ by: 'player', reply: past.reply, ...(reply && { text: reply.text, coach: reply.coach }) });
    log.push({ by: 'client', reaction: past.step.reaction, face: past.step.face, spoken: spokenAt(speaker, history, index, reply) });
  }
  return log;
}

const known = new WeakMap<Scenario, ReadonlyMap<ReplyId, AuthoredReply>>();

/** Every reply of the scenario by its id. */
export function repliesById(scenario: Scenario): ReadonlyMap<ReplyId, AuthoredReply> {
  let replies = known.get(scenario);
  if (!replies) {
    const all = [...scenario.moments.flatMap((moment) => moment.replies), ...Object.values(scenario.always).flat(), ...scenario.closing];
    replies = new Map(all.map((reply) => [reply.id, reply]));
    known.set(scenario, replies);
  }
  return replies;
}

/** What the client said in answer to the turn at `index`. */
export function spokenAt(
  speaker: Speaker,
  history: readonly PastTurn[],
  index: number,
  reply: AuthoredReply | undefined,
): readonly Spoken[] {
  const past = history[index];
  const moment = past && momentOf(speaker.scenario, past.moment);
  if (!past || !moment) return [];
  const before = history.slice(0, index);
  return linesOf(speaker, {
    step: past.step,
    moment,
    reply,
    uses: (said) =>
      before.filter(({ step }) =>
        said === 'hurry' ? step.announcesHaste : said === 'last-chance' ? step.announcesLeaving : step.reaction === said,
      ).length,
  });
}
