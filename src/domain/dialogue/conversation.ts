import { createActor } from 'xstate';
import type { Fixed } from '../client/draw.ts';
import { type Reply, SILENCE } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { fail, type Result, succeed } from '../language/result.ts';
import type { Moment, Scenario, Variant } from '../scenario/scenario.ts';
import type { ReplyId } from '../scenario/vocabulary.ts';
import { replyIn } from './authored-reply.ts';
import { compile } from './compile.ts';
import type { Speaker } from './lines.ts';
import { momentOf } from './moments.ts';
import type { PastTurn } from './past-turn.ts';
import { repliesById, SILENCE_ID, sitDown, type TalkView, viewOf } from './view.ts';

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

/**
 * Opens a talk. The same scenario, seed, fixed variant and replies give the same talk, everywhere.
 * @throws RangeError if the fixed variant does not exist.
 */
export function openConversation(scenario: Scenario, options: ConversationOptions): Conversation {
  const sitting = sitDown(scenario, options.seed, options);
  const { speaker, rules } = sitting;
  const actor = createActor(compile(scenario), { input: { rules } });
  actor.start();
  const listeners = new Set<(view: TalkView) => void>();
  let view: TalkView | undefined;

  const now = () => {
    if (!view) {
      const { context, value } = actor.getSnapshot();
      const { talk, history } = context;
      const id = talk.phase === 'ended' ? (history.at(-1)?.moment ?? '') : (value as { talk: string }).talk;
      view = viewOf(sitting, { talk, history, moment: momentOf(scenario, id) as Moment });
    }
    return view;
  };
  const reply = (id: ReplyId): Result<TalkView, ReplyRefused> => {
    const { offered, closing, ended, moment } = now();
    const refuse = (code: ReplyRefused['code']) => fail({ code, reply: id, offered: offered.map((one) => one.id) });
    if (ended) return refuse('talk-ended');
    const spoken = id === SILENCE_ID ? SILENCE : sayable(scenario, id, options.language);
    if (!spoken) return refuse('unknown-reply');
    if (id !== SILENCE_ID && ![...offered, ...closing].some((one) => one.id === id)) return refuse('reply-not-offered');
    actor.send({ type: 'reply', moment, id, reply: spoken });
    view = undefined;
    const after = now();
    for (const listener of [...listeners]) listener(after);
    return succeed(after);
  };

  return {
    scenario,
    variant: speaker.variant,
    rules,
    speaker,
    now,
    reply,
    history: () => actor.getSnapshot().context.history,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sayable(scenario: Scenario, id: ReplyId, language: string): Reply | undefined {
  const authored = repliesById(scenario).get(id);
  return authored && replyIn(authored, language);
}
