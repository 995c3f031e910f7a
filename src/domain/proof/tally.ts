import { clarityOf, has, isMaybe, isNo, type ResolvedTurn } from '../client/reply.ts';
import { givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import type { Standing } from '../client/standing.ts';
import { SCORING } from '../scoring/balance.ts';
import { reopensNo } from '../scoring/talk-read.ts';

/**
 * What the score remembers of a talk beyond the client's own memory, as counts in the order of `COUNTED`: two talks with one
 * tally, one standing and one last reply have the same skills and the same total, and keep them alike whatever is said next. It
 * gives no points; the scorer does, once for each. Counts stop where more would change nothing. pedagogy: scoring.md, S1–S8.
 */
export type Tally = readonly number[];

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
  // S3, S4. `bestOffer` is a rank, in the order of the worth of an offer.
  'saidBack',
  'wasted',
  'bestOffer',
  'offeredPastClosingFact',
  'hopeGiven',
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
const AT = Object.fromEntries(COUNTED.map((name, index) => [name, index])) as Readonly<Record<Counted, number>>;

export const EMPTY_TALLY: Tally = COUNTED.map(() => 0);

/** One text for each tally. */
export function tallyKey(tally: Tally): string {
  return String.fromCharCode(...tally);
}

/** The tally after one more turn. `before` is the client's standing before it; `index` counts turns from 0. */
export function tallyAfter(rules: VariantRules, earlier: Tally, before: Standing, turn: ResolvedTurn, index: number): Tally {
  const counts = new Counts(earlier.slice());
  if (turn.retracted) takeBack(counts);
  if (has(turn, 'apology') && !has(turn, 'blame')) apologise(counts);
  answer(rules, counts, turn, index);
  ask(counts, before, turn);
  offer(rules, counts, before, turn);
  slip(rules, counts, turn);
  return counts.counts;
}

class Counts {
  readonly counts: number[];
  constructor(counts: number[]) {
    this.counts = counts;
  }
  get(name: Counted): number {
    return this.counts[AT[name]] ?? 0;
  }
  set(name: Counted, count: number): void {
    this.counts[AT[name]] = count;
  }
  add(name: Counted, most = 99): void {
    this.set(name, Math.min(most, this.get(name) + 1));
  }
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

function takeBack(counts: Counts): void {
  for (const [standing, mended] of MENDABLE) {
    counts.set(mended, counts.get(mended) + counts.get(standing));
    counts.set(standing, 0);
  }
  for (const name of ['givenAfterNo', 'givenBeforeNo', 'civilAttack'] as const) counts.set(name, 0);
}

function apologise(counts: Counts): void {
  counts.set('attacksMended', counts.get('attacksMended') + counts.get('attacks'));
  counts.set('attacks', 0);
  counts.set('civilAttack', 0);
}

function answer(rules: VariantRules, counts: Counts, turn: ResolvedTurn, index: number): void {
  const saysNo = isNo(turn);
  const given = givesAway(rules, turn) !== undefined;
  if (saysNo && clarityOf(turn) === 3) {
    counts.set('restated', counts.get('restated') + counts.get('reopened'));
    counts.set('reopened', 0);
  }
  if (counts.get('no') > 0) {
    if (given) counts.add('givenAfterNo');
    else if (reopensNo(turn)) {
      counts.add('reopened');
      counts.set('leftOpen', 1);
    }
    if (saysNo) counts.set('leftOpen', 0);
  } else if (saysNo) {
    counts.set('no', index < rules.knownAt ? 1 : 2);
    counts.set('buried', (turn.words ?? 0) > SCORING.buriedWords ? 1 : 0);
  } else if (index >= rules.knownAt) wait(counts, turn, given);
  counts.set('clarity', Math.max(counts.get('clarity'), clarityOf(turn)));
}

/** A turn on which the client was still without his answer. */
function wait(counts: Counts, turn: ResolvedTurn, given: boolean): void {
  if (isMaybe(turn)) counts.add('maybes');
  if (given) counts.add('givenBeforeNo');
  else if (isMaybe(turn)) return;
  else if (turn.revealed?.length || turn.reflected) counts.add('heard');
  else counts.add('idle');
}

function ask(counts: Counts, before: Standing, turn: ResolvedTurn): void {
  if (turn.reflected && before.discovered.length > 0) counts.set('saidBack', 1);
  if (!has(turn, 'explore')) return;
  const fresh = turn.revealed?.some((fact) => !before.discovered.includes(fact)) ?? false;
  const again = turn.topic !== undefined && before.topicsAsked.includes(turn.topic);
  if (!fresh && (again || !turn.gated)) counts.add('wasted', SCORING.wastedForNoEconomy);
}

function offer(rules: VariantRules, counts: Counts, before: Standing, turn: ResolvedTurn): void {
  const what = offerOf(rules, turn.alternative);
  if (!what) return;
  const knows = (fact: string) => before.discovered.includes(fact) || (turn.revealed?.includes(fact) ?? false);
  let rank = what.withinLimits ? 1 : 0;
  if (what.withinLimits) {
    for (const stake of what.serves) rank = Math.max(rank, stake === rules.primary ? (knows(stake) ? 5 : 3) : knows(stake) ? 4 : 2);
  }
  counts.set('bestOffer', Math.max(counts.get('bestOffer'), rank));
  if ((what.serves.length === 0 || !what.withinLimits) && !what.courtesy && knows(rules.primary)) counts.set('offeredPastClosingFact', 1);
}

function slip(rules: VariantRules, counts: Counts, turn: ResolvedTurn): void {
  const given = givesAway(rules, turn);
  if (given !== undefined) counts.set('gaveAway', 1);
  if (given === 'hard-limit') counts.add('hardLimit');
  if (given === 'outside-limits') counts.add('outside');
  if (turn.matchedPrice) counts.add('match');
  if (turn.softConcession) counts.add('free');
  if (turn.lie) counts.add('lie');
  if (turn.overclaim) counts.add('overclaim');
  if (turn.bluff) counts.add('bluff');
  if (turn.falseHope) {
    counts.add('hope');
    counts.set('hopeGiven', 1);
  }
  if (turn.disparagement) counts.add('rival');
  if (turn.lecture || turn.disparagement) counts.set('civilAttack', 1);
  if (has(turn, 'blame')) counts.add('attacks');
  if (has(turn, 'apology')) counts.add('apologies');
  if (has(turn, 'reason')) counts.add('reasons', MOST_REASONS);
}

/** From here on, one more reason costs nothing more. */
const MOST_REASONS = SCORING.reasonsAllowed + SCORING.reasonsMost / SCORING.reasonBeyond;
