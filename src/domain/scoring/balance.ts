/** Every number of the score, in one place. pedagogy: scoring.md. Skills and totals are 0–100. */

export const SKILLS = ['clarity', 'promptness', 'exploration', 'alternative', 'relationship', 'limits', 'honesty'] as const;
export type Skill = (typeof SKILLS)[number];
export type Skills = Readonly<Record<Skill, number>>;

/** Weights of the seven skills in the total, per cent. */
export const WEIGHTS: Skills = { clarity: 20, promptness: 15, exploration: 15, alternative: 15, relationship: 15, limits: 15, honesty: 5 };

/** S8: id → points the total cannot exceed. */
export const CAPS = {
  'hard-limit': 35,
  'left-unanswered': 45,
  'no-clear-no': 50,
  'walk-out': 50,
  'price-match': 65,
  untruth: 60,
  'outside-limits': 60,
  attack: 65,
  'dragged-on': 65,
  'no-listening-live': 65,
  'no-listening-dead-end': 68,
  interrogation: 69,
  'stake-missed': 74,
  'no-fitting-offer': 74,
  'left-open': 74,
  'offer-after-closing-fact': 79,
  'free-yeses': 79,
  'civil-attack': 84,
  'two-maybes': 80,
  'closing-fact-missed': 80,
  'hard-limit-repaired': 80,
  'untruth-repaired': 80,
  'attack-repaired': 80,
  'outside-limits-repaired': 80,
  'price-match-repaired': 80,
} as const;
export type CapId = keyof typeof CAPS;

export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof GRADES)[number];
/** Lowest total of each grade but the last. */
export const GRADE_FLOORS: Readonly<Record<Exclude<Grade, 'E'>, number>> = { A: 85, B: 70, C: 55, D: 40 };

export const SCORING = {
  defaultGrace: 2,
  /** S1 */
  clarityBase: [0, 30, 70, 100],
  givesAwayAfterNo: 40,
  reopened: 20,
  reopenedRestated: 10,
  buriedWords: 60,
  buried: 10,
  /** S2 */
  beforeKnowing: 80,
  gaveAwayBeforeNo: 40,
  maybeBeforeNo: 25,
  beyondGrace: 10,
  otherBeforeNo: 15,
  /** S3 */
  shareOfFacts: 0.65,
  reflectedAfterDiscovery: 0.2,
  economy: 0.15,
  wastedForNoEconomy: 3,
  /** S4 */
  primaryKnown: 100,
  primaryByLuck: 40,
  secondaryKnown: 75,
  secondaryByLuck: 30,
  servesNothing: 20,
  outsideLimits: 0,
  offersBeforeScatter: 2,
  scatter: 15,
  offersWithoutNo: 10,
  exitNo: 40,
  exitKindClose: 30,
  exitHonest: 30,
  illFittingBeforeCost: 1,
  illFitting: 10,
  /** S5 */
  kindClose: 10,
  apologiesAllowed: 1,
  apologies: 10,
  /** S6 */
  hardLimitRepaired: 50,
  freeConcession: 20,
  priceMatch: 30,
  outsideLimitsGiven: 60,
  reasonsAllowed: 2,
  reasonBeyond: 5,
  reasonsMost: 15,
  /** Caps */
  draggedOn: 3,
  twoMaybes: 2,
  interrogation: 3,
  freeYeses: 2,
} as const;

/** S7: what each untruth costs; half of it if taken back. */
export const HONESTY_COST = { lie: 60, overclaim: 60, bluff: 40, falseHope: 25, disparagement: 20 } as const;
