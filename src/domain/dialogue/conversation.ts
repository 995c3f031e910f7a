import { createActor } from 'xstate';
import { drawTalk, type Fixed } from '../client/draw.ts';
import { idleFaceOf, moodOf, OPENING_FACES } from '../client/mood.ts';
import { outcomeOf } from '../client/outcome.ts';
import { type Reply, SILENCE } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import type { Text } from '../language/text.ts';
import { fail, type Result, succeed } from '../language/result.ts';
import type { AuthoredReply, Moment, Scenario, Variant } from '../scenario/scenario.ts';
import type { Face, FactId, MomentId, Mood, Outcome, PersonaId, Phase, Reaction, ReplyId } from '../scenario/vocabulary.ts';
import { replyIn } from './authored-reply.ts';
import { compile } from './compile.ts';
import { linesOf, type Speaker, type Spoken } from './lines.ts';
import { momentOf } from './moments.ts';
import { closingReplies, offeredReplies, shuffleReplies } from './offer.ts';
import { unansweredTurns } from './waiting.ts';
import type { PastTurn } from './vocabulary.ts';

/** One talk with one client, as views and recordings use it. Nothing else reaches the machine. */
export interface Conversation {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly rules: VariantRules;
  readonly speaker: Speaker;
  /** The talk as it stands. The same object until the next reply. */
  now(): TalkView;
  /** Turns taken so far, for the scorer and the debrief. */
  history(): readonly PastTurn[];
  /** Says an offered reply, a closing reply, or `silence`. */
  reply(id: ReplyId): Result<TalkView, ReplyRefused>;
  /** Calls back after each reply; returns the way to stop. */
  listen(listener: (view: TalkView) => void): () => void;
}

export interface ConversationOptions extends Fixed {
  readonly seed: string;
  /** The language played: it decides how long a reply is (words). */
  readonly language: string;
}

/** A reply that cannot be said now. */
export interface ReplyRefused {
  readonly code: 'unknown-reply' | 'reply-not-offered' | 'talk-ended';
  readonly reply: ReplyId;
  readonly offered: readonly ReplyId[];
}

/** What a view may show. Facts still hidden are counted, never told. */
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

/**
 * Opens a talk. The same scenario, seed, fixed variant and replies give the same talk, everywhere.
 * @throws RangeError if the fixed variant does not exist.
 */
export function openConversation(scenario: Scenario, options: ConversationOptions): Conversation {
  const { seed, language } = options;
  const { variant, rules, pressureOrder } = drawTalk(scenario, seed, options);
  const speaker: Speaker = { scenario, variant, seed, pressureOrder };
  const replies = repliesById(scenario);
  const actor = createActor(compile(scenario), { input: { rules } });
  actor.start();
  const listeners = new Set<(view: TalkView) => void>();
  let view: TalkView | undefined;

  const now = () => {
    view ??= look();
    return view;
  };
  const look = (): TalkView => {
    const { context, value } = actor.getSnapshot();
    const { talk, history } = context;
    const ended = talk.phase === 'ended' ? outcomeOf(talk) : null;
    const moment = momentOf(scenario, ended ? history.at(-1)?.moment ?? scenario.standing.opening : (value as { talk: string }).talk) as Moment;
    const said = history.map(({ reply }) => reply);
    const { trust, patience, discovered } = talk.standing;
    const step = history.at(-1)?.step;
    const persona = rules.persona ?? 'default';
    const mood = moodOf(trust, patience);
    const offered = shuffleReplies(offeredReplies(scenario, moment, talk, said), { seed, scenario: scenario.id, moment: moment.id, turn: talk.turns });
    const face = step?.face ?? OPENING_FACES[persona];
    return {
      persona, moment: moment.id, phase: talk.phase, turns: talk.turns, turnBudget: rules.turnBudget ?? 0,
      trust, patience, trustSteps: Math.ceil(trust / 20), patienceSteps: Math.ceil((patience * 6) / 100),
      mood, hurried: step?.hurried ?? false, face,
      idleFace: step ? step.idleFace ?? face : idleFaceOf(persona, mood, false),
      waiting: unansweredTurns(rules, history),
      log: logOf(speaker, history, replies, OPENING_FACES[persona]),
      notes: discovered.flatMap((id) => {
        const fact = variant.facts.find((known) => known.id === id);
        return fact ? [{ fact: id, note: fact.note }] : [];
      }),
      hiddenFacts: variant.facts.length - discovered.length,
      offered: offered.map(show), closing: closingReplies(scenario, talk, said).map(show), ended,
    };
  };

  const reply = (id: ReplyId): Result<TalkView, ReplyRefused> => {
    const { offered, closing, ended, moment } = now();
    const refuse = (code: ReplyRefused['code']) => fail({ code, reply: id, offered: offered.map((one) => one.id) });
    if (ended) return refuse('talk-ended');
    const spoken = id === SILENCE_ID ? SILENCE : sayable(replies, id, language);
    if (!spoken) return refuse('unknown-reply');
    if (id !== SILENCE_ID && ![...offered, ...closing].some((one) => one.id === id)) return refuse('reply-not-offered');
    actor.send({ type: 'reply', moment, id, reply: spoken });
    view = undefined;
    const after = now();
    for (const listener of [...listeners]) listener(after);
    return succeed(after);
  };

  return {
    scenario, variant, rules, speaker, now, reply,
    history: () => actor.getSnapshot().context.history,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function show({ id, text }: AuthoredReply): OfferedReply {
  return { id, text };
}

export function repliesById(scenario: Scenario): ReadonlyMap<ReplyId, AuthoredReply> {
  const all = [...scenario.moments.flatMap((moment) => moment.replies), ...Object.values(scenario.always).flat(), ...scenario.closing];
  return new Map(all.map((reply) => [reply.id, reply]));
}

function sayable(replies: ReadonlyMap<ReplyId, AuthoredReply>, id: ReplyId, language: string): Reply | undefined {
  const authored = replies.get(id);
  return authored && replyIn(authored, language);
}

function logOf(speaker: Speaker, history: readonly PastTurn[], replies: ReadonlyMap<ReplyId, AuthoredReply>, openingFace: Face): readonly Said[] {
  const log: Said[] = [{ by: 'client', reaction: 'opening', face: openingFace, spoken: [{ by: 'reaction', text: speaker.scenario.demand.says }] }];
  for (const [index, past] of history.entries()) {
    const reply = replies.get(past.reply);
    log.push({ by: 'player', reply: past.reply, ...(reply && { text: reply.text, coach: reply.coach }) });
    log.push({ by: 'client', reaction: past.step.reaction, face: past.step.face, spoken: spokenAt(speaker, history, index, reply) });
  }
  return log;
}

/** What the client said in answer to the turn at `index`. */
export function spokenAt(speaker: Speaker, history: readonly PastTurn[], index: number, reply: AuthoredReply | undefined): readonly Spoken[] {
  const past = history[index];
  const moment = past && momentOf(speaker.scenario, past.moment);
  if (!past || !moment) return [];
  const before = history.slice(0, index);
  return linesOf(speaker, {
    step: past.step, moment, reply,
    uses: (said) => before.filter(({ step }) => (said === 'hurry' ? step.announcesHaste : said === 'last-chance' ? step.announcesLeaving : step.reaction === said)).length,
  });
}
