import { moodOf } from '../client/mood.ts';
import { randomFrom, shuffled } from '../client/random.ts';
import { clarityOf, has, isKindClose, isNo, type Reply } from '../client/reply.ts';
import type { TalkState } from '../client/talk-state.ts';
import type { AuthoredReply, Conditions, Moment, Scenario } from '../scenario/scenario.ts';
import type { ReplyId, StandingPhase } from '../scenario/vocabulary.ts';
import { replyOf } from './authored-reply.ts';

const MOST_OFFERED = 4;
const FEWEST_OFFERED = 3;

/**
 * Which replies are offered in a moment, before they are shuffled: own, fill, guarantee.
 * pedagogy: format.md, "Which replies are offered".
 */
export function offeredReplies(scenario: Scenario, moment: Moment, talk: TalkState, said: readonly ReplyId[]): readonly AuthoredReply[] {
  if (talk.phase === 'ended') return [];
  const phase: StandingPhase = talk.phase;
  const available = (reply: AuthoredReply) => (reply.repeatable || !said.includes(reply.id)) && holds(reply.when, talk);
  const own = moment.replies.filter(available);
  const always = scenario.always[phase].filter(available);
  const closing = scenario.closing.filter(available);

  const offered = own.slice(0, MOST_OFFERED);
  for (const reply of phase === 'settled' ? [...always, ...closing] : always) {
    if (offered.length >= FEWEST_OFFERED) break;
    offered.push(reply);
  }
  for (const isOfKind of REQUIRED[phase]) {
    if (offered.some((reply) => isOfKind(replyOf(reply)))) continue;
    const wanted = [...own, ...always, ...closing].find((reply) => isOfKind(replyOf(reply)));
    if (wanted) addOrReplace(offered, wanted, phase);
  }
  return offered;
}

/** The offered replies in the order shown; `turn` counts from 0. pedagogy: client.md, "Drawing by seed". */
export function shuffleReplies(
  replies: readonly AuthoredReply[],
  key: { seed: string; scenario: string; moment: string; turn: number },
): readonly AuthoredReply[] {
  return shuffled(replies, randomFrom(`${key.seed}|${key.scenario}|${key.moment}|${key.turn}`));
}

/** What the control “Conclure / Close the talk” offers, in every phase. */
export function closingReplies(scenario: Scenario, talk: TalkState, said: readonly ReplyId[]): readonly AuthoredReply[] {
  if (talk.phase === 'ended') return [];
  return scenario.closing.filter((reply) => (reply.repeatable || !said.includes(reply.id)) && holds(reply.when, talk));
}

type Kind = (reply: Reply) => boolean;

const isPlainNo: Kind = (reply) => isNo(reply) && clarityOf(reply) >= 2 && !has(reply, 'alternative') && !reply.retracted;
const isQuestion: Kind = (reply) => has(reply, 'explore');
const isTakingBack: Kind = (reply) => reply.retracted === true;

/** Kinds of reply a phase requires, in the order of the table of format.md. */
export const REQUIRED: Readonly<Record<StandingPhase, readonly Kind[]>> = {
  opening: [isPlainNo, isQuestion],
  held: [isPlainNo],
  promised: [isTakingBack],
  settled: [isKindClose],
};

function addOrReplace(offered: AuthoredReply[], wanted: AuthoredReply, phase: StandingPhase): void {
  if (offered.length < MOST_OFFERED) {
    offered.push(wanted);
    return;
  }
  const last = offered.findLastIndex((reply) => !REQUIRED[phase].some((isOfKind) => isOfKind(replyOf(reply))));
  if (last >= 0) offered[last] = wanted;
}

function holds(when: Conditions, talk: TalkState): boolean {
  const { standing } = talk;
  return (
    (when.knows ?? []).every((fact) => standing.discovered.includes(fact)) &&
    !(when.knowsNot ?? []).some((fact) => standing.discovered.includes(fact)) &&
    (when.hinted ?? []).every((topic) => talk.deflected.includes(topic)) &&
    (when.offered ?? []).every((alternative) => standing.offers.includes(alternative)) &&
    !(when.notOffered ?? []).some((alternative) => standing.offers.includes(alternative)) &&
    (when.agreed === undefined || (talk.agreement !== undefined && when.agreed.includes(talk.agreement))) &&
    (when.after === undefined || when.after.some((reaction) => reaction === talk.reaction)) &&
    (when.mood === undefined || when.mood.includes(moodOf(standing.trust, standing.patience)))
  );
}
