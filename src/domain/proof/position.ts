import { SILENCE } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { type TurnTaken, takeTurn } from '../client/take-turn.ts';
import { openTalk, type TalkState } from '../client/talk-state.ts';
import { momentAfter, momentOf } from '../dialogue/moments.ts';
import { repliesById } from '../dialogue/view.ts';
import { closingReplies, offeredReplies } from '../dialogue/offer.ts';
import type { AuthoredReply, Moment, Scenario } from '../scenario/scenario.ts';
import { PHASES, REACTIONS, type ReplyId, TOPICS } from '../scenario/vocabulary.ts';
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
 * stopped where more of them changes no effect (client/balance.ts, EFFECTS), and nothing that only faces and announcements look at.
 */
export function positionKeys({ scenario, rules }: Case): (position: Position) => string {
  const facts = numbered(Object.keys(rules.facts));
  const alternatives = numbered(Object.keys(scenario.alternatives));
  const topics = numbered(TOPICS);
  const moments = numbered(scenario.moments.map(({ id }) => id));
  const replies = numbered([...repliesById(scenario).keys()]);
  const given = numbered(['hard-limit', 'outside-limits', 'price-match']);
  const reactions = numbered(['opening', ...REACTIONS]);
  const exposes = rules.exposesUntruth === true;
  const optional = (numbers: Numbers, id: string | undefined) => (id === undefined ? 0 : (numbers.get(id) ?? 0) + 1);
  return ({ moment, talk, spent }) => {
    const { standing } = talk;
    const flags =
      bit(standing.listened, 0) |
      bit(standing.saidNo, 1) |
      bit(standing.attacked, 2) |
      bit(talk.bargaining, 3) |
      bit(talk.untruth, 4) |
      bit(exposes && talk.exposed, 5) |
      bit(talk.volunteered, 6) |
      bit(talk.reflectedBefore, 7);
    const counters =
      Math.min(standing.questions, 2) |
      (Math.min(standing.silences, 1) << 2) |
      (Math.min(standing.reflections, 3) << 3) |
      (Math.min(standing.empathies, 2) << 5) |
      (Math.min(standing.maybes, 1) << 7) |
      (Math.min(standing.reasons, 2) << 8) |
      (Math.min(standing.apologies, 1) << 10) |
      (Math.min(standing.courtesies, 1) << 11) |
      (Math.min(standing.accepts, 1) << 12) |
      (Math.min(standing.conditions, 1) << 13) |
      (talk.coldTurns << 14);
    const offers = setOf(alternatives, standing.offers);
    let key = String.fromCharCode(
      moments.get(moment.id) ?? 0,
      PHASES.indexOf(talk.phase),
      talk.turns,
      standing.trust,
      standing.patience,
      flags,
      counters,
      setOf(facts, standing.discovered),
      setOf(topics, standing.topicsAsked),
      offers & 0xffff,
      offers >>> 16,
      setOf(given, standing.outstanding),
      reactions.get(talk.reaction) ?? 0,
      talk.pressures,
      talk.pressuresAllowed,
      optional(alternatives, talk.agreement),
      optional(alternatives, talk.pending),
    );
    for (const topic of talk.deflected) key += String.fromCharCode(topics.get(topic) ?? 0);
    key += '|';
    for (const reply of spent) key += String.fromCharCode(replies.get(reply) ?? 0);
    return key;
  };
}

/** One text for the facts understood and the alternatives offered, whatever their order. */
export function setKeys({ scenario, rules }: Case): (standing: Pick<TalkState['standing'], 'discovered' | 'offers'>) => string {
  const facts = numbered(Object.keys(rules.facts));
  const alternatives = numbered(Object.keys(scenario.alternatives));
  return ({ discovered, offers }) => `${setOf(facts, discovered)},${setOf(alternatives, offers)}`;
}

type Numbers = ReadonlyMap<string, number>;

function numbered(ids: readonly string[]): Numbers {
  return new Map(ids.map((id, index) => [id, index]));
}

/** A set as bits: a scenario has at most 12 facts, 8 topics and 24 alternatives. */
function setOf(numbers: Numbers, ids: readonly string[]): number {
  let set = 0;
  for (const id of ids) set |= 1 << (numbers.get(id) ?? 0);
  return set;
}

function bit(flag: boolean, place: number): number {
  return flag ? 1 << place : 0;
}
