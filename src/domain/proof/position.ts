import { SILENCE } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { type TurnTaken, takeTurn } from '../client/take-turn.ts';
import { openTalk, type TalkState } from '../client/talk-state.ts';
import { momentAfter, momentOf } from '../dialogue/moments.ts';
import { closingReplies, offeredReplies } from '../dialogue/offer.ts';
import type { AuthoredReply, Moment, Scenario } from '../scenario/scenario.ts';
import type { ReplyId } from '../scenario/vocabulary.ts';
import { idOf, spokenIn } from './spoken-replies.ts';

/** Where a talk stands: all that decides what may be said next and what the client will do. */
export interface Position {
  readonly moment: Moment;
  readonly talk: TalkState;
  /** Replies said that can be said only once, sorted. */
  readonly spent: readonly ReplyId[];
}

/** One variant of a scenario, with its persona and its jitter, in the language played. */
export interface Case {
  readonly scenario: Scenario;
  readonly rules: VariantRules;
  readonly language: string;
}

/** @throws RangeError if the scenario has no standing moment for the opening; a checked one has. */
export function openPosition({ scenario, rules }: Case): Position {
  return { moment: existing(scenario, scenario.standing.opening), talk: openTalk(rules), spent: [] };
}

/** What may be said here: the replies offered, those of the closing control, and a silence (undefined). */
export function repliesAt({ scenario }: Case, { moment, talk, spent }: Position): readonly (AuthoredReply | undefined)[] {
  const offered = offeredReplies(scenario, moment, talk, spent);
  return [...offered, ...closingReplies(scenario, talk, spent).filter((reply) => !offered.includes(reply)), undefined];
}

/** What the client does with a reply, and where the talk then stands; no position once it has ended. */
export function answerAt(
  given: Case,
  { moment, talk, spent }: Position,
  reply: AuthoredReply | undefined,
): { taken: TurnTaken; next: Position | undefined } {
  const { scenario, rules, language } = given;
  const taken = takeTurn(rules, talk, reply ? spokenIn(language, reply) : SILENCE);
  if (taken.step.phase === 'ended') return { taken, next: undefined };
  const next = existing(scenario, momentAfter(scenario, moment, taken.step.reaction, taken.step.phase));
  return { taken, next: { moment: next, talk: taken.state, spent: reply && !reply.repeatable ? withReply(spent, idOf(reply)) : spent } };
}

function withReply(spent: readonly ReplyId[], id: ReplyId): readonly ReplyId[] {
  return [...spent, id].sort();
}

function existing(scenario: Scenario, id: string): Moment {
  const moment = momentOf(scenario, id);
  if (!moment) throw new RangeError(`no moment "${id}" in ${scenario.id}`);
  return moment;
}

/**
 * One text for all positions from which the same replies always lead to the same talk: sets without their order, counters
 * stopped where more of them changes no effect (balance.ts, EFFECTS), and nothing that only faces and announcements look at.
 */
export function positionKey({ rules }: Case, { moment, talk, spent }: Position): string {
  const { standing } = talk;
  const cap = (count: number, most: number) => Math.min(count, most);
  return [
    moment.id,
    talk.phase,
    talk.turns,
    standing.trust,
    standing.patience,
    sorted(standing.discovered),
    talk.deflected.join(),
    sorted(standing.topicsAsked),
    sorted(standing.offers),
    sorted(standing.outstanding),
    spent.join(),
    talk.reaction,
    talk.agreement ?? '',
    talk.pending ?? '',
    cap(standing.questions, 2),
    cap(standing.silences, 1),
    cap(standing.reflections, 3),
    cap(standing.empathies, 2),
    cap(standing.maybes, 1),
    cap(standing.reasons, 2),
    cap(standing.apologies, 1),
    cap(standing.courtesies, 1),
    cap(standing.accepts, 1),
    cap(standing.conditions, 1),
    bits(
      standing.listened,
      standing.saidNo,
      standing.attacked,
      talk.bargaining,
      talk.untruth,
      talk.exposed && rules.exposesUntruth === true,
      talk.volunteered,
      talk.reflectedBefore,
    ),
    talk.pressures,
    talk.pressuresAllowed,
    talk.coldTurns,
  ].join('|');
}

function sorted(names: readonly string[]): string {
  return names.length < 2 ? names.join() : names.toSorted().join();
}

function bits(...flags: readonly boolean[]): number {
  return flags.reduce((sum, flag, index) => sum + (flag ? 1 << index : 0), 0);
}
