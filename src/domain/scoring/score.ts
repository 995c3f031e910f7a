import { BALANCE } from '../client/balance.ts';
import { clarityOf, has, isKindClose, isMaybe, isNo, listens, type ResolvedTurn } from '../client/reply.ts';
import { type GivenAway, givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import { applyEffects, type Standing, startStanding } from '../client/standing.ts';
import type { AlternativeId, FactId, TopicId } from '../scenario/vocabulary.ts';
import { CAPS, type CapId, GRADE_FLOORS, type Grade, HONESTY_COST, SCORING, SKILLS, type Skill, WEIGHTS } from './balance.ts';

/** The score of a talk. pedagogy: scoring.md, interface Result. Skills, raw and total are 0–100. */
export interface Scorecard {
  readonly skills: Readonly<Record<Skill, number>>;
  /** Before the caps. */
  readonly raw: number;
  /** Every cap that applies, in the order in which they are tested. */
  readonly caps: readonly CapId[];
  readonly total: number;
  readonly grade: Grade;
  readonly trust: number;
  readonly patience: number;
  /** Index of the turn after which the client left for want of trust or patience; later turns are ignored. */
  readonly left: number | null;
  /** The total − the total if no repair had counted. */
  readonly repairCredit: number;
}

/** Pure: (variant, resolved turns) → scorecard. The same for authored and typed replies. */
export function score(rules: VariantRules, turns: readonly ResolvedTurn[]): Scorecard {
  const card = scoreTalk(readTalk(rules, turns, true));
  return { ...card, repairCredit: card.total - scoreTalk(readTalk(rules, turns, false)).total };
}

/** A talk as the skills look at it. */
export interface TalkRead {
  readonly rules: VariantRules;
  readonly turns: readonly ResolvedTurn[];
  readonly standing: Standing;
  readonly left: number | null;
  /** Index of the first no, or null. */
  readonly noAt: number | null;
  readonly bestClarity: number;
  readonly given: readonly (GivenAway | undefined)[];
  /** Whether a later turn repairs the turn at this index (never, when repairs do not count). */
  readonly retractedAfter: (index: number) => boolean;
  readonly apologisedAfter: (index: number) => boolean;
  readonly restatedAfter: (index: number) => boolean;
}

export function readTalk(rules: VariantRules, allTurns: readonly ResolvedTurn[], repairsCount: boolean): TalkRead {
  const { standing, left } = follow(rules, allTurns);
  const turns = left === null ? allTurns : allTurns.slice(0, left + 1);
  const later = (index: number, holds: (turn: ResolvedTurn) => boolean) => repairsCount && turns.slice(index + 1).some(holds);
  const noAt = turns.findIndex(isNo);
  return {
    rules, turns, standing, left,
    noAt: noAt < 0 ? null : noAt,
    bestClarity: Math.max(0, ...turns.map(clarityOf)),
    given: turns.map((turn) => givesAway(rules, turn)),
    retractedAfter: (index) => later(index, (turn) => turn.retracted === true),
    apologisedAfter: (index) => later(index, (turn) => has(turn, 'apology') && !has(turn, 'blame')),
    restatedAfter: (index) => later(index, (turn) => isNo(turn) && clarityOf(turn) === 3),
  };
}

/** Trust and patience to the end, or to the turn after which the client has left. */
function follow(rules: VariantRules, turns: readonly ResolvedTurn[]): { standing: Standing; left: number | null } {
  let standing = startStanding(rules);
  for (const [index, turn] of turns.entries()) {
    standing = applyEffects(rules, standing, turn);
    if (standing.trust < BALANCE.leaveTrust || (standing.patience <= 0 && !turn.closed)) return { standing, left: index };
  }
  return { standing, left: null };
}

function scoreTalk(talk: TalkRead): Omit<Scorecard, 'repairCredit'> {
  const exploration = explore(talk);
  const offers = weighOffers(talk);
  const clarity = clarityOfNo(talk);
  const skills = {
    clarity: clarity.points,
    promptness: promptness(talk),
    exploration: exploration.points,
    alternative: talk.rules.deadEnd ? cleanExit(talk, offers) : fittingAlternative(talk, offers),
    relationship: relationship(talk),
    limits: limits(talk),
    honesty: honesty(talk),
  };
  const raw = Math.round(SKILLS.reduce((sum, skill) => sum + skills[skill] * WEIGHTS[skill], 0) / 100);
  const caps = capsOf(talk, { exploration, offers, leftOpen: clarity.leftOpen });
  const total = Math.min(raw, ...caps.map((cap) => CAPS[cap]));
  return { skills, raw, caps, total, grade: gradeOf(total), trust: talk.standing.trust, patience: talk.standing.patience, left: talk.left };
}

export function gradeOf(total: number): Grade {
  for (const grade of ['A', 'B', 'C', 'D'] as const) if (total >= GRADE_FLOORS[grade]) return grade;
  return 'E';
}

/** S1. */
function clarityOfNo(talk: TalkRead): { points: number; leftOpen: boolean } {
  const { turns, noAt } = talk;
  let points: number = SCORING.clarityBase[talk.bestClarity] ?? 0;
  let leftOpen = false;
  if (noAt === null) return { points, leftOpen };
  for (const [index, turn] of turns.entries()) {
    if (index <= noAt) continue;
    if (talk.given[index]) {
      if (!talk.retractedAfter(index)) points -= SCORING.givesAwayAfterNo;
    } else if (reopensNo(turn)) {
      points -= talk.restatedAfter(index) ? SCORING.reopenedRestated : SCORING.reopened;
      leftOpen = true;
    }
    if (isNo(turn)) leftOpen = false;
  }
  if ((turns[noAt]?.words ?? 0) > SCORING.buriedWords) points -= SCORING.buried;
  return { points: within(points), leftOpen };
}

/** A maybe that puts nothing in the place of the no. */
export function reopensNo(turn: ResolvedTurn): boolean {
  return isMaybe(turn) && !has(turn, 'condition') && !has(turn, 'alternative');
}

/** S2. */
function promptness(talk: TalkRead): number {
  const { turns, noAt, rules } = talk;
  if (noAt === null) return 0;
  if (noAt < rules.knownAt) return SCORING.beforeKnowing;
  let points = 100;
  let listeningTurns = 0;
  for (let index = rules.knownAt; index < noAt; index += 1) {
    const turn = turns[index];
    if (!turn) continue;
    if (talk.given[index]) points -= talk.retractedAfter(index) ? 0 : SCORING.gaveAwayBeforeNo;
    else if (isMaybe(turn)) points -= SCORING.maybeBeforeNo;
    else if (turn.revealed?.length || turn.reflected) {
      listeningTurns += 1;
      if (listeningTurns > (rules.grace ?? SCORING.defaultGrace)) points -= SCORING.beyondGrace;
    } else points -= SCORING.otherBeforeNo;
  }
  return within(points);
}

interface Exploration { readonly points: number; readonly discovered: ReadonlySet<FactId>; readonly wasted: number }

/** S3. */
function explore({ rules, turns }: TalkRead): Exploration {
  const discovered = new Set<FactId>();
  const topics = new Set<TopicId | undefined>();
  let wasted = 0;
  let reflectedAfterDiscovery = false;
  for (const turn of turns) {
    const fresh = (turn.revealed ?? []).filter((fact) => !discovered.has(fact));
    if (turn.reflected && discovered.size > 0) reflectedAfterDiscovery = true;
    if (has(turn, 'explore')) {
      if (fresh.length === 0 && (topics.has(turn.topic) || !turn.gated)) wasted += 1;
      topics.add(turn.topic);
    }
    for (const fact of fresh) discovered.add(fact);
  }
  let share = 0;
  for (const [fact, { weight }] of Object.entries(rules.facts)) if (discovered.has(fact)) share += weight;
  const economy = share > 0 ? Math.max(0, 1 - wasted / SCORING.wastedForNoEconomy) : 0;
  const points = 100 * (SCORING.shareOfFacts * share + SCORING.reflectedAfterDiscovery * Number(reflectedAfterDiscovery) + SCORING.economy * economy);
  return { points: within(Math.round(points)), discovered, wasted };
}

interface Offers {
  readonly different: readonly AlternativeId[];
  readonly best: number;
  readonly fitted: boolean;
  readonly illFitting: readonly AlternativeId[];
  /** An ill-fitting offer in or after the turn which revealed the closing fact. */
  readonly afterClosingFact: boolean;
}

function weighOffers({ rules, turns }: TalkRead): Offers {
  const different: AlternativeId[] = [];
  const illFitting: AlternativeId[] = [];
  const known = new Set<FactId>();
  let best = 0;
  let fitted = false;
  let afterClosingFact = false;
  for (const turn of turns) {
    for (const fact of turn.revealed ?? []) known.add(fact);
    const offer = offerOf(rules, turn.alternative);
    if (!offer || turn.alternative === undefined) continue;
    if (!different.includes(turn.alternative)) different.push(turn.alternative);
    if (offer.withinLimits && offer.serves.length > 0) fitted = true;
    best = Math.max(best, worthOf(rules, offer, known));
    if ((offer.serves.length === 0 || !offer.withinLimits) && !offer.courtesy) {
      if (!illFitting.includes(turn.alternative)) illFitting.push(turn.alternative);
      if (known.has(rules.primary)) afterClosingFact = true;
    }
  }
  return { different, best, fitted, illFitting, afterClosingFact };
}

function worthOf(rules: VariantRules, offer: NonNullable<ReturnType<typeof offerOf>>, known: ReadonlySet<FactId>): number {
  if (!offer.withinLimits) return SCORING.outsideLimits;
  if (offer.serves.length === 0) return SCORING.servesNothing;
  return Math.max(...offer.serves.map((stake) => {
    if (stake === rules.primary) return known.has(stake) ? SCORING.primaryKnown : SCORING.primaryByLuck;
    return known.has(stake) ? SCORING.secondaryKnown : SCORING.secondaryByLuck;
  }));
}

/** S4 in a live variant. */
function fittingAlternative(talk: TalkRead, offers: Offers): number {
  const scattered = offers.different.filter((alternative) => !offerOf(talk.rules, alternative)?.courtesy).length;
  const withoutNo = offers.different.length > 0 && talk.noAt === null ? SCORING.offersWithoutNo : 0;
  return within(offers.best - SCORING.scatter * Math.max(0, scattered - SCORING.offersBeforeScatter) - withoutNo);
}

/** S4 in a dead end. */
function cleanExit(talk: TalkRead, offers: Offers): number {
  const saidNo = talk.noAt !== null;
  const honest = saidNo && offers.illFitting.length === 0 && !talk.turns.some((turn) => turn.falseHope);
  return within(
    (saidNo ? SCORING.exitNo : 0) + (endsKindly(talk) ? SCORING.exitKindClose : 0) + (honest ? SCORING.exitHonest : 0)
      - SCORING.illFitting * Math.max(0, offers.illFitting.length - SCORING.illFittingBeforeCost),
  );
}

function endsKindly({ turns }: TalkRead): boolean {
  const last = turns.at(-1);
  return last !== undefined && isKindClose(last);
}

/** S5. */
function relationship(talk: TalkRead): number {
  const attacks = indexesOf(talk.turns, (turn) => has(turn, 'blame'));
  const apologies = indexesOf(talk.turns, (turn) => has(turn, 'apology'));
  const used = attacks.filter((attack) => apologies.some((apology) => apology > attack)).length;
  const remaining = apologies.length - Math.min(apologies.length, used);
  return within(talk.standing.trust + (endsKindly(talk) ? SCORING.kindClose : 0)
    - (remaining > SCORING.apologiesAllowed ? SCORING.apologies : 0));
}

/** S6. */
function limits(talk: TalkRead): number {
  const hard = givenAt(talk, 'hard-limit');
  if (hard.some((index) => !talk.retractedAfter(index))) return 0;
  const reasons = talk.turns.filter((turn) => has(turn, 'reason')).length;
  return within(
    100 - (hard.length > 0 ? SCORING.hardLimitRepaired : 0)
      - cost(talk, indexesOf(talk.turns, (turn) => turn.softConcession === true), SCORING.freeConcession)
      - cost(talk, indexesOf(talk.turns, (turn) => turn.matchedPrice === true), SCORING.priceMatch)
      - cost(talk, givenAt(talk, 'outside-limits'), SCORING.outsideLimitsGiven)
      - Math.min(SCORING.reasonsMost, SCORING.reasonBeyond * Math.max(0, reasons - SCORING.reasonsAllowed)),
  );
}

/** S7. */
function honesty(talk: TalkRead): number {
  const kinds = Object.keys(HONESTY_COST) as (keyof typeof HONESTY_COST)[];
  const lost = kinds.reduce((sum, kind) => sum + cost(talk, indexesOf(talk.turns, (turn) => turn[kind] === true), HONESTY_COST[kind]), 0);
  return within(100 - lost);
}

/** Each slip at its price; at half, rounded down, if taken back later. */
function cost(talk: TalkRead, indexes: readonly number[], points: number): number {
  return indexes.reduce((sum, index) => sum + (talk.retractedAfter(index) ? Math.floor(points / 2) : points), 0);
}

function givenAt({ given }: TalkRead, kind: GivenAway): readonly number[] {
  return indexesOf(given, (what) => what === kind);
}

/** S8, in the order in which the reference tests them. */
function capsOf(talk: TalkRead, found: { exploration: Exploration; offers: Offers; leftOpen: boolean }): CapId[] {
  const { rules, turns, noAt, standing } = talk;
  const { exploration, offers } = found;
  const caps: CapId[] = [];
  const slip = (indexes: readonly number[], repaired: (index: number) => boolean, open: CapId, mended: CapId) => {
    if (indexes.some((index) => !repaired(index))) caps.push(open);
    else if (indexes.length > 0) caps.push(mended);
  };
  slip(givenAt(talk, 'hard-limit'), talk.retractedAfter, 'hard-limit', 'hard-limit-repaired');
  slip(givenAt(talk, 'outside-limits'), talk.retractedAfter, 'outside-limits', 'outside-limits-repaired');
  slip(indexesOf(turns, (turn) => turn.matchedPrice === true), talk.retractedAfter, 'price-match', 'price-match-repaired');
  const freeYeses = indexesOf(turns, (turn) => turn.softConcession === true).filter((index) => !talk.retractedAfter(index));
  if (freeYeses.length >= SCORING.freeYeses) caps.push('free-yeses');
  const gaveAway = talk.given.some((given) => given !== undefined);
  if (noAt === null && !gaveAway && !turns.at(-1)?.closed) caps.push('left-unanswered');
  if (talk.bestClarity < 2) caps.push('no-clear-no');
  if (standing.trust < BALANCE.leaveTrust) caps.push('walk-out');
  if (found.leftOpen) caps.push('left-open');
  slip(indexesOf(turns, (turn) => Boolean(turn.lie || turn.overclaim || turn.bluff)), talk.retractedAfter, 'untruth', 'untruth-repaired');
  slip(indexesOf(turns, (turn) => has(turn, 'blame')), talk.apologisedAfter, 'attack', 'attack-repaired');
  const civilAttacks = indexesOf(turns, (turn) => Boolean(turn.lecture || turn.disparagement));
  if (civilAttacks.some((index) => !talk.apologisedAfter(index) && !talk.retractedAfter(index))) caps.push('civil-attack');
  if (!turns.some(listens)) caps.push(rules.deadEnd ? 'no-listening-dead-end' : 'no-listening-live');
  if (!exploration.discovered.has(rules.primary)) caps.push(rules.deadEnd ? 'closing-fact-missed' : 'stake-missed');
  const maybes = maybesBeforeNo(talk).length;
  if (maybes >= SCORING.draggedOn) caps.push('dragged-on');
  else if (maybes === SCORING.twoMaybes) caps.push('two-maybes');
  if (exploration.wasted >= SCORING.interrogation) caps.push('interrogation');
  if (!rules.deadEnd && !offers.fitted) caps.push('no-fitting-offer');
  if (rules.deadEnd && offers.afterClosingFact) caps.push('offer-after-closing-fact');
  return caps;
}

/** Indexes of the maybes between the turn at which a no was possible and the no (or the end). */
export function maybesBeforeNo({ rules, turns, noAt }: TalkRead): readonly number[] {
  return indexesOf(turns, isMaybe).filter((index) => index >= rules.knownAt && index < (noAt ?? turns.length));
}

function indexesOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number[] {
  const indexes: number[] = [];
  for (const [index, item] of items.entries()) if (holds(item)) indexes.push(index);
  return indexes;
}

function within(points: number): number {
  return Math.min(100, Math.max(0, points));
}
