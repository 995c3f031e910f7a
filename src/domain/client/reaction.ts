import type { FactId, Mood, Reaction } from '../scenario/vocabulary.ts';
import { marginOf, marginWithoutExtra, verdictOf } from './acceptance.ts';
import { BALANCE } from './balance.ts';
import { firstHiddenFact } from './disclosure.ts';
import { has, isMaybe, isNo, type ResolvedTurn } from './reply.ts';
import { type GivenAway, offerOf, type VariantRules } from './rules.ts';
import type { Standing } from './standing.ts';
import type { TalkState } from './talk-state.ts';

/** What the rules of the reaction look at: the talk before the reply, the turn, and what it has changed. */
export interface Situation {
  readonly rules: VariantRules;
  readonly before: TalkState;
  readonly turn: ResolvedTurn;
  readonly after: Standing;
  readonly mood: Mood;
  readonly coldTurns: number;
  readonly given: GivenAway | undefined;
  /** The turn takes back something outstanding, or apologises after an attack. */
  readonly repairs: boolean;
  readonly pressuresLeft: boolean;
}

export interface Response {
  readonly reaction: Reaction;
  /** Of the `consider-` reactions, one decimal. */
  readonly margin?: number;
  /** A fact he volunteers (rule 15). */
  readonly volunteers?: FactId;
}

/** The first rule that matches. pedagogy: client.md, C4, step 4; the numbers are those of its table. */
export function reactionTo(situation: Situation): Response {
  const { rules, before, turn, after } = situation;
  const saysNo = isNo(turn);
  const offer = offerOf(rules, turn.alternative);
  const lastTurn = before.turns + 1 >= (rules.turnBudget ?? BALANCE.turnBudget);
  if (after.trust < BALANCE.leaveTrust) return { reaction: 'leave' }; // 1
  if (turn.closed) return { reaction: 'farewell' }; // 2
  if (after.patience <= 0 || lastTurn || situation.coldTurns >= BALANCE.coldTurnsLeft) return { reaction: 'leave' }; // 3
  if (turn.exposed) return { reaction: 'expose' }; // 4
  if (situation.repairs) return { reaction: 'take-back' }; // 5
  if (situation.given) return { reaction: 'cash-in' }; // 6
  if (has(turn, 'blame') || turn.lecture || turn.disparagement) return { reaction: 'offended' }; // 7
  if (before.bargaining && turn.softConcession) return { reaction: 'consider-accept' }; // 8
  if (offer?.courtesy && offer.serves.length === 0) return { reaction: 'take-note' }; // 9
  if (offer) return considers(marginOf(rules, after.trust, offer.serves, after.saidNo)); // 10
  if (before.bargaining && saysNo) return takesOfferOrNot(situation); // 11
  if (turn.revealed) return { reaction: 'reveal' }; // 12
  if ((saysNo || turn.softConcession) && before.phase !== 'settled') {
    // 13
    return { reaction: situation.pressuresLeft ? 'press' : 'accept-no' };
  }
  if (saysNo) return { reaction: 'accept-no' };
  if (turn.gated) return { reaction: 'deflect' }; // 14
  if (has(turn, 'explore')) return { reaction: 'shrug' };
  if (isMaybe(turn)) return { reaction: 'anchor-hope' };
  const gift = volunteeredFact(situation);
  if (gift !== undefined) return { reaction: 'reveal', volunteers: gift }; // 15
  if (after.saidNo && before.phase === 'held' && !situation.pressuresLeft) return { reaction: 'accept-no' }; // 16
  return { reaction: 'wait' }; // 17
}

function considers(margin: number | undefined): Response {
  const reaction = verdictOf(margin);
  return margin === undefined ? { reaction } : { reaction, margin };
}

/** The extra is refused: he takes the offer, or not. */
function takesOfferOrNot({ rules, before, after }: Situation): Response {
  const serves = offerOf(rules, before.pending)?.serves ?? [];
  const margin = marginWithoutExtra(marginOf(rules, after.trust, serves, true) ?? Number.NEGATIVE_INFINITY);
  return { reaction: margin >= 0 ? 'consider-accept' : 'consider-decline', margin };
}

function volunteeredFact({ rules, before, turn, after, mood }: Situation): FactId | undefined {
  const mayVolunteer =
    mood === 'open' &&
    !before.volunteered &&
    (before.phase === 'opening' || before.phase === 'held') &&
    !has(turn, 'accept') &&
    !has(turn, 'silence');
  return mayVolunteer ? firstHiddenFact(rules, after.discovered) : undefined;
}
