import { assign, setup } from 'xstate';
import { moodOf } from '../client/mood.ts';
import { outcomeOf } from '../client/outcome.ts';
import type { Reply } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { takeTurn, type TurnTaken } from '../client/take-turn.ts';
import { openTalk, type TalkState } from '../client/talk-state.ts';
import {
  MOODS,
  type MomentId,
  type Mood,
  OUTCOMES,
  type Outcome,
  REACTIONS,
  type Reaction,
  type ReplyId,
  STANDING_PHASES,
  type StandingPhase,
} from '../scenario/vocabulary.ts';
import type { PastTurn } from './past-turn.ts';

/** What a talk holds while it runs. */
export interface TalkContext {
  readonly rules: VariantRules;
  readonly talk: TalkState;
  /** The turns taken, in order. */
  readonly history: readonly PastTurn[];
}

/** The one event of a talk. `moment` and `id` say where and which; the rulebook looks at `reply` alone. */
export interface ReplyEvent {
  readonly type: 'reply';
  readonly moment: MomentId;
  readonly id: ReplyId;
  readonly reply: Reply;
}

export type PhaseGuard = `${Reaction}, ${StandingPhase}`;
export type GuardName = Reaction | PhaseGuard | `mood ${Mood}` | 'hurried' | 'unhurried' | `outcome ${Outcome}`;

type GuardArguments = { readonly context: TalkContext; readonly event: ReplyEvent };
type Guard = (it: GuardArguments) => boolean;

/**
 * The one `setup()` of the product: a closed vocabulary of guards and actions. A guard named after a reaction asks the
 * rulebook what the client does with this reply; `press, held` also asks for the phase after it.
 */
export const dialogueSetup = setup({
  types: {
    context: {} as TalkContext,
    events: {} as ReplyEvent,
    input: {} as { readonly rules: VariantRules },
    tags: {} as 'ended' | Outcome | StandingPhase,
  },
  guards: closedGuards(),
  actions: {
    takeTurn: assign(({ context, event }) => {
      const { state, turn, step } = foresee(context, event);
      return { talk: state, history: [...context.history, { moment: event.moment, reply: event.id, turn, step }] };
    }),
  },
});

export function startContext({ input }: { input: { readonly rules: VariantRules } }): TalkContext {
  return { rules: input.rules, talk: openTalk(input.rules), history: [] };
}

function closedGuards(): Record<GuardName, Guard> {
  const guards: Partial<Record<GuardName, Guard>> = {};
  for (const reaction of REACTIONS) {
    guards[reaction] = ({ context, event }) => foresee(context, event).step.reaction === reaction;
    for (const phase of STANDING_PHASES) {
      guards[`${reaction}, ${phase}`] = ({ context, event }) => {
        const { step } = foresee(context, event);
        return step.reaction === reaction && step.phase === phase;
      };
    }
  }
  for (const mood of MOODS) guards[`mood ${mood}`] = ({ context, event }) => moodAfter(context, event) === mood;
  guards.hurried = ({ context, event }) => foresee(context, event).step.hurried;
  guards.unhurried = ({ context, event }) => !foresee(context, event).step.hurried;
  for (const outcome of OUTCOMES) guards[`outcome ${outcome}`] = ({ context }) => outcomeOf(context.talk) === outcome;
  return guards as Record<GuardName, Guard>;
}

/** The mood after this reply; at the very start, the mood he comes with. */
function moodAfter(context: TalkContext, event: ReplyEvent): Mood {
  if (event.type !== 'reply') return moodOf(context.talk.standing.trust, context.talk.standing.patience);
  return foresee(context, event).step.mood;
}

const foreseen = new WeakMap<TalkState, { reply: Reply; taken: TurnTaken }>();

/** What the rulebook makes of this reply; asked by every guard, computed once. */
function foresee({ rules, talk }: TalkContext, { reply }: ReplyEvent): TurnTaken {
  const known = foreseen.get(talk);
  if (known && known.reply === reply) return known.taken;
  const taken = takeTurn(rules, talk, reply);
  foreseen.set(talk, { reply, taken });
  return taken;
}
