import type { AlternativeId, FactId, TopicId } from '../scenario/vocabulary.ts';
import { BALANCE, EFFECTS, TEMPERAMENTS } from './balance.ts';
import { has, isDodge, isKindClose, isNo, listens, type ResolvedTurn } from './reply.ts';
import { type GivenAway, givesAway, offerOf, type VariantRules } from './rules.ts';

/** Trust and patience, and the firsts, seconds and thirds that their effects count. Shared by the client and the scorer. */
export interface Standing {
  /** 0–100. */
  readonly trust: number;
  /** 0–100. */
  readonly patience: number;
  readonly discovered: readonly FactId[];
  readonly topicsAsked: readonly TopicId[];
  /** Different alternatives offered, in order. */
  readonly offers: readonly AlternativeId[];
  /** Question turns in a row. */
  readonly questions: number;
  /** Silences in a row. */
  readonly silences: number;
  readonly reflections: number;
  readonly empathies: number;
  readonly maybes: number;
  readonly reasons: number;
  readonly apologies: number;
  readonly courtesies: number;
  readonly accepts: number;
  readonly conditions: number;
  readonly listened: boolean;
  readonly saidNo: boolean;
  /** An attack not yet apologised for. */
  readonly attacked: boolean;
  /** What was given away and not taken back, in order, without repeats. */
  readonly outstanding: readonly GivenAway[];
}

export function startStanding(rules: VariantRules): Standing {
  return {
    trust: rules.trust,
    patience: rules.patience,
    discovered: NONE,
    topicsAsked: NONE,
    offers: NONE,
    outstanding: NONE,
    questions: 0,
    silences: 0,
    reflections: 0,
    empathies: 0,
    maybes: 0,
    reasons: 0,
    apologies: 0,
    courtesies: 0,
    accepts: 0,
    conditions: 0,
    listened: false,
    saidNo: false,
    attacked: false,
  };
}

const NONE: readonly never[] = [];

/**
 * Trust and patience after one resolved turn: effects are added up, then clamped once to 0–100.
 * pedagogy: moves.md, column "effect"; client.md, C4, step 3.
 */
export function applyEffects(rules: VariantRules, before: Standing, turn: ResolvedTurn): Standing {
  const after = copyOf(before);
  const change = { T: 0, P: -BALANCE.patiencePerTurn };
  if (turn.revealed) after.discovered = withAll(after.discovered, turn.revealed);
  askAndHoldSilence(before, after, change, turn);
  listen(rules, after, change, turn);
  refuse(rules, before, after, change, turn);
  support(rules, after, change, turn);
  offer(rules, after, change, turn);
  concede(rules, after, change, turn);
  damage(before, after, change, turn);
  if (isKindClose(turn)) change.T += EFFECTS.kindClose.T;
  after.listened ||= listens(turn);
  after.saidNo ||= isNo(turn);
  after.trust = clamp(before.trust + change.T);
  after.patience = clamp(before.patience + change.P);
  return after;
}

/** Field by field: copying by spread costs twenty times as much, and this is done for every reply of every talk explored. */
function copyOf(standing: Standing): Mutable<Standing> {
  return {
    trust: standing.trust,
    patience: standing.patience,
    discovered: standing.discovered,
    topicsAsked: standing.topicsAsked,
    offers: standing.offers,
    outstanding: standing.outstanding,
    questions: standing.questions,
    silences: standing.silences,
    reflections: standing.reflections,
    empathies: standing.empathies,
    maybes: standing.maybes,
    reasons: standing.reasons,
    apologies: standing.apologies,
    courtesies: standing.courtesies,
    accepts: standing.accepts,
    conditions: standing.conditions,
    listened: standing.listened,
    saidNo: standing.saidNo,
    attacked: standing.attacked,
  };
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
interface Change {
  T: number;
  P: number;
}

function askAndHoldSilence(before: Standing, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  if (has(turn, 'explore')) {
    const { topic } = turn;
    after.questions += 1;
    if (turn.revealed && turn.revealed.length > 0)
      add(change, turn.closedQuestion ? EFFECTS.factByClosedQuestion : EFFECTS.factByOpenQuestion);
    else if (topic !== undefined && before.topicsAsked.includes(topic)) add(change, EFFECTS.sameTopicAgain);
    else if (turn.gated) change.P += EFFECTS.gateMet.P;
    else change.P += EFFECTS.nothingThere.P;
    if (topic === 'batna' && before.trust < EFFECTS.batnaBelowTrust.trust) change.T += EFFECTS.batnaBelowTrust.T;
    if (after.questions >= EFFECTS.interrogation.from && isBareQuestion(turn)) change.T += EFFECTS.interrogation.T;
    if (topic !== undefined) after.topicsAsked = withAll(before.topicsAsked, [topic]);
  } else after.questions = 0;
}

function listen(rules: VariantRules, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  const temperament = TEMPERAMENTS[rules.persona ?? 'default'];
  if (has(turn, 'silence')) {
    after.silences += 1;
    change.P += EFFECTS.silence.P;
    if (after.silences >= EFFECTS.silence.from) change.T += halfAwayFromZero(EFFECTS.silence.T * temperament.silence);
  } else after.silences = 0;
  // A reflection is labelled empathy too, and only its own effect counts.
  if (turn.reflected) {
    after.reflections += 1;
    change.T += nth(EFFECTS.reflection.T, after.reflections);
    change.P += nth(EFFECTS.reflection.P, after.reflections);
  } else if (has(turn, 'empathy')) {
    after.empathies += 1;
    change.T += halfAwayFromZero(nth(EFFECTS.empathy.T, after.empathies) * temperament.empathy);
  }
}

function refuse(rules: VariantRules, before: Standing, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  const temperament = TEMPERAMENTS[rules.persona ?? 'default'];
  if (has(turn, 'refuse_clear')) {
    if (isCushioned(turn)) change.T += turn.pressured ? EFFECTS.cushionedNo.whenPressured : EFFECTS.cushionedNo.T;
    else {
      change.T += halfAwayFromZero((before.listened ? EFFECTS.bareNo.afterListening : EFFECTS.bareNo.T) * temperament.bare_no);
      change.P += EFFECTS.bareNo.P;
    }
  }
  // Hedges and postponements share one counter; a turn that holds both counts once, as a postponement.
  const evasion = has(turn, 'postpone') ? EFFECTS.postponement : has(turn, 'refuse_hedged') ? EFFECTS.hedge : undefined;
  if (evasion) {
    after.maybes += 1;
    change.T += halfAwayFromZero(nth(evasion.T, after.maybes) * temperament.maybe);
    change.P += evasion.P;
  }
}

function isBareQuestion(turn: ResolvedTurn): boolean {
  return !has(turn, 'empathy') && !has(turn, 'refuse_clear') && !has(turn, 'alternative') && !has(turn, 'reason');
}

function isCushioned(turn: ResolvedTurn): boolean {
  return has(turn, 'empathy') || has(turn, 'reason') || has(turn, 'alternative') || turn.reflected === true || turn.retracted === true;
}

function support(rules: VariantRules, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  if (has(turn, 'reason')) {
    after.reasons += 1;
    change.T += halfAwayFromZero(nth(EFFECTS.reason.T, after.reasons) * TEMPERAMENTS[rules.persona ?? 'default'].reason);
  }
  if (has(turn, 'apology')) {
    if (after.attacked) {
      change.T += EFFECTS.apology.repairsAttack;
      after.attacked = false;
    } else {
      after.apologies += 1;
      change.T += nth(EFFECTS.apology.T, after.apologies);
    }
  }
}

function offer(rules: VariantRules, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  const offered = offerOf(rules, turn.alternative);
  // The same offer again has no further effect.
  if (!offered || turn.alternative === undefined || after.offers.includes(turn.alternative)) return;
  after.offers = [...after.offers, turn.alternative];
  if (offered.serves.length > 0) {
    const known = offered.serves.some((stake) => after.discovered.includes(stake));
    change.T += known ? EFFECTS.offer.servesKnown : EFFECTS.offer.servesUnknown;
  } else if (offered.courtesy) {
    after.courtesies += 1;
    change.T += nth(EFFECTS.offer.courtesy, after.courtesies);
  } else add(change, EFFECTS.offer.servesNothing);
  if (after.offers.length > EFFECTS.offer.scatter.beyond && !offered.courtesy) change.T += EFFECTS.offer.scatter.T;
}

function concede(rules: VariantRules, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  if (has(turn, 'accept')) {
    if (turn.hardLimitGiven !== undefined) change.T += EFFECTS.accept.hardLimit;
    else if (turn.softConcession) change.T += EFFECTS.accept.softConcession;
    else if (!turn.matchedPrice) {
      after.accepts += 1;
      change.T += nth(EFFECTS.accept.legitimate, after.accepts);
    }
  }
  if (turn.matchedPrice) change.T += EFFECTS.accept.matchedPrice;
  if (has(turn, 'condition')) {
    after.conditions += 1;
    change.T += nth(EFFECTS.condition.T, after.conditions);
  }
  if (turn.retracted) {
    change.T += after.outstanding.length > 0 ? EFFECTS.retracted.outstanding : EFFECTS.retracted.otherwise;
    after.outstanding = NONE;
  }
  const given = givesAway(rules, turn);
  if (given) after.outstanding = withAll(after.outstanding, [given]);
}

function damage(before: Standing, after: Mutable<Standing>, change: Change, turn: ResolvedTurn): void {
  if (has(turn, 'blame')) {
    add(change, EFFECTS.blame);
    after.attacked = true;
  }
  if (turn.lecture) add(change, EFFECTS.lecture);
  if (turn.disparagement) change.T += EFFECTS.disparagement.T;
  if (turn.bluff) change.T += EFFECTS.bluff.T;
  if (turn.falseHope) change.T += EFFECTS.falseHope.T;
  if (turn.exposed) change.T += EFFECTS.exposed.T;
  if (isDodge(turn) && !before.saidNo && !turn.closed) add(change, EFFECTS.dodge);
}

function add(change: Change, effect: { readonly T?: number; readonly P?: number }): void {
  change.T += effect.T ?? 0;
  change.P += effect.P ?? 0;
}

/** The effect of the n-th time, n from 1; the last value of the list counts for all later times. */
function nth(values: readonly number[], times: number): number {
  return values[Math.min(times, values.length) - 1] ?? 0;
}

/** Rounds half away from zero: −4.8 → −5, −7.5 → −8. pedagogy: moves.md. */
function halfAwayFromZero(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}

function withAll<Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] {
  const fresh = items.filter((item) => !list.includes(item));
  return fresh.length === 0 ? list : [...list, ...fresh];
}
