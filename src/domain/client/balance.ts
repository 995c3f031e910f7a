import type { PersonaId, RivalKind } from '../scenario/vocabulary.ts';

/**
 * Every number of the simulated client, in one place. T = trust and P = patience, both 0–100.
 * pedagogy: moves.md (column "effect"), client.md (C2, C3, C5). A list `[a, b, c]` gives the first, second, third time
 * something happens in a talk; its last value counts for all later times.
 */
export const BALANCE = {
  patiencePerTurn: 2,
  /** Trust below which he breaks off, is cold, is wary; from which he is open. */
  leaveTrust: 15,
  coldTrust: 25,
  waryTrust: 45,
  openTrust: 70,
  hurriedPatience: 25,
  maximumMoves: 4,
  turnBudget: 12,
  /** Cold turns in a row after which he announces that he may leave, and after which he leaves. */
  coldTurnsAnnounced: 2,
  coldTurnsLeft: 3,
} as const;

/** Strength of what the client does without us, in points of the acceptance margin. */
export const RIVAL_VALUES: Readonly<Record<RivalKind, number>> = { none: 0, weak: 35, real: 55, strong: 75 };

/** C5: acceptance of an alternative. */
export const ACCEPTANCE = { perWeight: 100, trustPivot: 50, trustDivisor: 2, afterNo: 10, bargainFloor: -20, extraRefused: 10 } as const;

/** C2: multipliers on trust effects, by temperament. */
export interface Temperament {
  readonly bare_no: number;
  readonly empathy: number;
  readonly reason: number;
  readonly maybe: number;
  readonly silence: number;
}

export const TEMPERAMENTS: Readonly<Record<PersonaId, Temperament>> = {
  default: { bare_no: 1, empathy: 1, reason: 1, maybe: 1, silence: 1 },
  direct: { bare_no: 0.5, empathy: 0.5, reason: 1, maybe: 1.5, silence: 1 },
  warm: { bare_no: 1.5, empathy: 1, reason: 1, maybe: 0.7, silence: 1 },
  anxious: { bare_no: 1.2, empathy: 1.5, reason: 1.2, maybe: 1.5, silence: 1.5 },
  analyst: { bare_no: 0.8, empathy: 0.5, reason: 1.5, maybe: 1, silence: 1 },
  political: { bare_no: 1, empathy: 1, reason: 0.8, maybe: 0.5, silence: 1.5 },
};

/** What each part of a reply does to trust (T) and patience (P). */
export const EFFECTS = {
  factByOpenQuestion: { T: 3, P: -3 },
  factByClosedQuestion: { T: 1, P: -2 },
  sameTopicAgain: { T: -4, P: -8 },
  gateMet: { P: -3 },
  nothingThere: { P: -5 },
  batnaBelowTrust: { trust: 50, T: -3 },
  interrogation: { from: 3, T: -4 },
  silence: { P: -1, from: 2, T: -5 },
  reflection: { T: [4, 4, 1, 0], P: [2, 2, 0] },
  empathy: { T: [3, 1, 0] },
  cushionedNo: { T: 2, whenPressured: 1 },
  bareNo: { T: -4, afterListening: -1, P: -3 },
  hedge: { T: [-2, -5], P: -6 },
  postponement: { T: [-3, -6], P: -8 },
  reason: { T: [2, 0, -2] },
  apology: { T: [1, -3], repairsAttack: 6 },
  offer: { servesKnown: 10, servesUnknown: 5, courtesy: [2, 0], servesNothing: { T: -3, P: -5 }, scatter: { beyond: 2, T: -4 } },
  accept: { hardLimit: 6, softConcession: 2, legitimate: [3, 0], matchedPrice: -5 },
  condition: { T: [2, 0] },
  retracted: { outstanding: -6, otherwise: -2 },
  blame: { T: -20, P: -20 },
  lecture: { T: -8, P: -8 },
  disparagement: { T: -8 },
  bluff: { T: -5 },
  falseHope: { T: 1 },
  exposed: { T: -25 },
  dodge: { T: -4, P: -8 },
  kindClose: { T: 6 },
} as const;

/** Bounds of a seeded jitter on starting trust and patience, in points: −5…+5. */
export const JITTER = 5;
