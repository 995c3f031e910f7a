import { has, isKindClose, isMaybe, isNo } from '../client/reply.ts';
import { offerOf, type VariantRules } from '../client/rules.ts';
import type { AlternativeId, FactId, TopicId } from '../scenario/vocabulary.ts';
import { HONESTY_COST, SCORING, type Skills } from './balance.ts';
import { givenAt, indexesOf, reopensNo, type TalkRead } from './talk-read.ts';

/** The seven skills of a talk, 0–100 each, and what the caps need of the way there. pedagogy: scoring.md, S1–S7. */
export interface SkillsRead {
  readonly skills: Skills;
  readonly exploration: Exploration;
  readonly offers: Offers;
  /** The no was reopened, and no later no closed it again. */
  readonly leftOpen: boolean;
}

export function readSkillPoints(talk: TalkRead): SkillsRead {
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
  return { skills, exploration, offers, leftOpen: clarity.leftOpen };
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

export interface Exploration {
  readonly points: number;
  readonly discovered: ReadonlySet<FactId>;
  readonly wasted: number;
}

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
  const points =
    100 * (SCORING.shareOfFacts * share + SCORING.reflectedAfterDiscovery * Number(reflectedAfterDiscovery) + SCORING.economy * economy);
  return { points: within(Math.round(points)), discovered, wasted };
}

export interface Offers {
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
  return Math.max(
    ...offer.serves.map((stake) => {
      if (stake === rules.primary) return known.has(stake) ? SCORING.primaryKnown : SCORING.primaryByLuck;
      return known.has(stake) ? SCORING.secondaryKnown : SCORING.secondaryByLuck;
    }),
  );
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
    (saidNo ? SCORING.exitNo : 0) +
      (endsKindly(talk) ? SCORING.exitKindClose : 0) +
      (honest ? SCORING.exitHonest : 0) -
      SCORING.illFitting * Math.max(0, offers.illFitting.length - SCORING.illFittingBeforeCost),
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
  return within(
    talk.standing.trust + (endsKindly(talk) ? SCORING.kindClose : 0) - (remaining > SCORING.apologiesAllowed ? SCORING.apologies : 0),
  );
}

/** S6. */
function limits(talk: TalkRead): number {
  const hard = givenAt(talk, 'hard-limit');
  if (hard.some((index) => !talk.retractedAfter(index))) return 0;
  const reasons = talk.turns.filter((turn) => has(turn, 'reason')).length;
  return within(
    100 -
      (hard.length > 0 ? SCORING.hardLimitRepaired : 0) -
      cost(
        talk,
        indexesOf(talk.turns, (turn) => turn.softConcession === true),
        SCORING.freeConcession,
      ) -
      cost(
        talk,
        indexesOf(talk.turns, (turn) => turn.matchedPrice === true),
        SCORING.priceMatch,
      ) -
      cost(talk, givenAt(talk, 'outside-limits'), SCORING.outsideLimitsGiven) -
      Math.min(SCORING.reasonsMost, SCORING.reasonBeyond * Math.max(0, reasons - SCORING.reasonsAllowed)),
  );
}

/** S7. */
function honesty(talk: TalkRead): number {
  const kinds = Object.keys(HONESTY_COST) as (keyof typeof HONESTY_COST)[];
  const lost = kinds.reduce(
    (sum, kind) =>
      sum +
      cost(
        talk,
        indexesOf(talk.turns, (turn) => turn[kind] === true),
        HONESTY_COST[kind],
      ),
    0,
  );
  return within(100 - lost);
}

/** Each slip at its price; at half, rounded down, if taken back later. */
function cost(talk: TalkRead, indexes: readonly number[], points: number): number {
  return indexes.reduce((sum, index) => sum + (talk.retractedAfter(index) ? Math.floor(points / 2) : points), 0);
}

function within(points: number): number {
  return Math.min(100, Math.max(0, points));
}
