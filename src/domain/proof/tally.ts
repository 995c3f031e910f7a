import { clarityOf, has, isMaybe, isNo, type ResolvedTurn } from '../client/reply.ts';
import { givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import type { Standing } from '../client/standing.ts';
import { SCORING } from '../scoring/balance.ts';
import { reopensNo } from '../scoring/talk-read.ts';

/**
 * What the score remembers of a talk beyond the client's own memory: two talks with one tally, one standing and one last reply
 * have the same skills and the same total, and keep them whatever is said next alike. It gives no points; the scorer does, once
 * for each. Counts stop where more would change nothing. pedagogy: scoring.md, S1–S8.
 */
export type Tally = Readonly<Record<Counted, number>>;

const COUNTED = [
  // S1, S2. `no`: 0 not said; 1 said before the demand was known to be impossible; 2 said since.
  'no',
  'buried',
  'clarity',
  'givenAfterNo',
  'reopened',
  'restated',
  'leftOpen',
  'maybes',
  'heard',
  'idle',
  'givenBeforeNo',
  // S3, S4.
  'saidBack',
  'wasted',
  'bestOffer',
  'offeredPastClosingFact',
  'falseHope',
  // S5 and its caps.
  'attacks',
  'attacksMended',
  'apologies',
  'civilAttack',
  // S6, S7: slips that stand, and slips taken back.
  'hardLimit',
  'hardLimitMended',
  'outside',
  'outsideMended',
  'match',
  'matchMended',
  'free',
  'freeMended',
  'lie',
  'lieMended',
  'overclaim',
  'overclaimMended',
  'bluff',
  'bluffMended',
  'hope',
  'hopeMended',
  'rival',
  'rivalMended',
  'reasons',
  'gaveAway',
] as const;
type Counted = (typeof COUNTED)[number];

export const EMPTY_TALLY: Tally = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Tally;

/** One text for each tally. */
export function tallyKey(tally: Tally): string {
  let key = '';
  for (const name of COUNTED) key += String.fromCharCode(tally[name]);
  return key;
}

const MENDABLE = [
  ['hardLimit', 'hardLimitMended'],
  ['outside', 'outsideMended'],
  ['match', 'matchMended'],
  ['free', 'freeMended'],
  ['lie', 'lieMended'],
  ['overclaim', 'overclaimMended'],
  ['bluff', 'bluffMended'],
  ['hope', 'hopeMended'],
  ['rival', 'rivalMended'],
] as const satisfies readonly (readonly [Counted, Counted])[];

/** The tally after one more turn. `before` is the client's standing before it; `index` counts turns from 0. */
export function tallyAfter(rules: VariantRules, earlier: Tally, before: Standing, turn: ResolvedTurn, index: number): Tally {
  const tally: Record<Counted, number> = { ...earlier };
  if (turn.retracted) takeBack(tally);
  if (has(turn, 'apology') && !has(turn, 'blame')) apologise(tally);
  answer(rules, tally, turn, index);
  ask(tally, before, turn);
  offer(rules, tally, before, turn);
  slip(rules, tally, turn);
  return tally;
}

function takeBack(tally: Record<Counted, number>): void {
  for (const [standing, mended] of MENDABLE) {
    tally[mended] = Math.min(6, tally[mended] + tally[standing]);
    tally[standing] = 0;
  }
  tally.givenAfterNo = 0;
  tally.givenBeforeNo = 0;
  tally.civilAttack = 0;
}

function apologise(tally: Record<Counted, number>): void {
  tally.attacksMended += tally.attacks;
  tally.attacks = 0;
  tally.civilAttack = 0;
}

function answer(rules: VariantRules, tally: Record<Counted, number>, turn: ResolvedTurn, index: number): void {
  const saysNo = isNo(turn);
  const given = givesAway(rules, turn) !== undefined;
  if (saysNo && clarityOf(turn) === 3) {
    tally.restated += tally.reopened;
    tally.reopened = 0;
  }
  if (tally.no > 0) {
    if (given) tally.givenAfterNo += 1;
    else if (reopensNo(turn)) {
      tally.reopened = Math.min(5, tally.reopened + 1);
      tally.leftOpen = 1;
    }
    if (saysNo) tally.leftOpen = 0;
  } else if (saysNo) {
    tally.no = index < rules.knownAt ? 1 : 2;
    tally.buried = (turn.words ?? 0) > SCORING.buriedWords ? 1 : 0;
  } else if (index >= rules.knownAt) wait(tally, turn, given);
  tally.clarity = Math.max(tally.clarity, clarityOf(turn));
}

/** A turn on which the client was still without his answer. */
function wait(tally: Record<Counted, number>, turn: ResolvedTurn, given: boolean): void {
  if (isMaybe(turn)) tally.maybes += 1;
  if (given) tally.givenBeforeNo += 1;
  else if (isMaybe(turn)) tally.idle += 0;
  else if (turn.revealed?.length || turn.reflected) tally.heard += 1;
  else tally.idle += 1;
}

function ask(tally: Record<Counted, number>, before: Standing, turn: ResolvedTurn): void {
  if (turn.reflected && before.discovered.length > 0) tally.saidBack = 1;
  if (!has(turn, 'explore')) return;
  const fresh = turn.revealed?.some((fact) => !before.discovered.includes(fact)) ?? false;
  const again = turn.topic !== undefined && before.topicsAsked.includes(turn.topic);
  if (!fresh && (again || !turn.gated)) tally.wasted = Math.min(SCORING.wastedForNoEconomy, tally.wasted + 1);
}

function offer(rules: VariantRules, tally: Record<Counted, number>, before: Standing, turn: ResolvedTurn): void {
  const what = offerOf(rules, turn.alternative);
  if (!what) return;
  const knows = (fact: string) => before.discovered.includes(fact) || (turn.revealed?.includes(fact) ?? false);
  // Ranks, in the order of the worth of an offer.
  let rank = what.withinLimits ? 1 : 0;
  if (what.withinLimits) {
    for (const stake of what.serves) rank = Math.max(rank, stake === rules.primary ? (knows(stake) ? 5 : 3) : knows(stake) ? 4 : 2);
  }
  tally.bestOffer = Math.max(tally.bestOffer, rank);
  if ((what.serves.length === 0 || !what.withinLimits) && !what.courtesy && knows(rules.primary)) tally.offeredPastClosingFact = 1;
}

function slip(rules: VariantRules, tally: Record<Counted, number>, turn: ResolvedTurn): void {
  const given = givesAway(rules, turn);
  if (given !== undefined) tally.gaveAway = 1;
  if (given === 'hard-limit') tally.hardLimit += 1;
  if (given === 'outside-limits') tally.outside += 1;
  if (turn.matchedPrice) tally.match += 1;
  if (turn.softConcession) tally.free += 1;
  if (turn.lie) tally.lie += 1;
  if (turn.overclaim) tally.overclaim += 1;
  if (turn.bluff) tally.bluff += 1;
  if (turn.falseHope) {
    tally.hope += 1;
    tally.falseHope = 1;
  }
  if (turn.disparagement) tally.rival += 1;
  if (turn.lecture || turn.disparagement) tally.civilAttack = 1;
  if (has(turn, 'blame')) tally.attacks += 1;
  if (has(turn, 'apology')) tally.apologies += 1;
  if (has(turn, 'reason')) tally.reasons = Math.min(SCORING.reasonsAllowed + SCORING.reasonsMost / SCORING.reasonBeyond, tally.reasons + 1);
}
