/**
 * The closed vocabularies of a scenario file and of the rulebook. Order matters where it is drawn or shown.
 * pedagogy: moves.md, client.md, format.md, labels.md.
 */
export const MOVES = [
  'refuse_clear',
  'refuse_hedged',
  'postpone',
  'accept',
  'explore',
  'alternative',
  'condition',
  'reason',
  'empathy',
  'apology',
  'blame',
  'other',
  'silence',
] as const;
export type Move = (typeof MOVES)[number];

/** How clear the no is: 0 none, 1 implied, 2 understood, 3 explicit. */
export type Clarity = 0 | 1 | 2 | 3;

export const TOPICS = ['motive', 'consequence', 'criteria', 'flexibility', 'batna', 'decision', 'budget', 'history'] as const;
export type TopicId = (typeof TOPICS)[number];

export const FLAGS = [
  'reflected',
  'retracted',
  'closed',
  'closedQuestion',
  'softConcession',
  'matchedPrice',
  'lie',
  'overclaim',
  'bluff',
  'falseHope',
  'disparagement',
  'lecture',
] as const;
export type Flag = (typeof FLAGS)[number];

export const REACTIONS = [
  'reveal',
  'deflect',
  'shrug',
  'press',
  'accept-no',
  'anchor-hope',
  'cash-in',
  'offended',
  'expose',
  'take-back',
  'consider-accept',
  'consider-bargain',
  'consider-decline',
  'take-note',
  'wait',
  'leave',
  'farewell',
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** What the client announces besides a reaction: he is short of time; he is about to leave. */
export const ANNOUNCEMENTS = ['hurry', 'last-chance'] as const;
export type Announcement = (typeof ANNOUNCEMENTS)[number];

/** Reactions whose line is written once for the scenario; the four others speak by facts, hints, pressures and bargains. */
export const SPOKEN_REACTIONS = [
  'shrug',
  'accept-no',
  'anchor-hope',
  'cash-in',
  'offended',
  'expose',
  'take-back',
  'consider-accept',
  'consider-decline',
  'take-note',
  'wait',
  'leave',
  'farewell',
] as const satisfies readonly Reaction[];

export const PHASES = ['opening', 'held', 'promised', 'settled', 'ended'] as const;
export type Phase = (typeof PHASES)[number];
export const STANDING_PHASES = ['opening', 'held', 'promised', 'settled'] as const satisfies readonly Phase[];
export type StandingPhase = (typeof STANDING_PHASES)[number];

export const MOODS = ['open', 'neutral', 'wary', 'cold', 'gone'] as const;
export type Mood = (typeof MOODS)[number];

export const FACES = [
  'delighted',
  'relieved',
  'open',
  'neutral',
  'listening',
  'explaining',
  'surprised',
  'worried',
  'sceptical',
  'pushing',
  'disappointed',
  'hurt',
  'irritated',
  'protesting',
  'angry',
] as const;
export type Face = (typeof FACES)[number];

export const PERSONAS = ['default', 'direct', 'warm', 'anxious', 'analyst', 'political'] as const;
export type PersonaId = (typeof PERSONAS)[number];

export const PORTRAITS = ['helene', 'karim', 'marc', 'fatou', 'samira', 'harpreet', 'camille', 'minh-anh', 'yves', 'aminata'] as const;
export type PortraitId = (typeof PORTRAITS)[number];

export const PLACES = ['office', 'video-call', 'cafe', 'building-site'] as const;
export type PlaceId = (typeof PLACES)[number];

export const TACTICS = [
  'urgency',
  'flattery',
  'loyalty',
  'comparison',
  'absent-authority',
  'foot-in-the-door',
  'scarcity',
  'split-the-difference',
  'guilt',
  'future-work',
  'done-deal',
  'silence',
] as const;
export type Tactic = (typeof TACTICS)[number];

export const RIVALS = ['none', 'weak', 'real', 'strong'] as const;
export type RivalKind = (typeof RIVALS)[number];

export const OUTCOMES = ['capitulation', 'price-match', 'walk-out', 'agreement', 'unanswered', 'clean-exit', 'cold-exit'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ASKS = [
  'deadline',
  'budget',
  'discount',
  'feasibility',
  'competitor',
  'competence',
  'scope',
  'trial',
  'payment',
  'loyalty',
  'ethics',
  'agency',
  'exclusivity',
  'other',
] as const;
export type Ask = (typeof ASKS)[number];

export const MODULES = ['tutorial', 'unrealistic-demands', 'lowest-bidder', 'outside-my-trade', 'small-yeses', 'under-pressure'] as const;
export type ModuleId = (typeof MODULES)[number];

export const GATES = [0, 45, 55, 65] as const;
export type Gate = (typeof GATES)[number];

/** Words an author names: ids of his own, `^[a-z][a-z0-9-]*$`. */
export type ScenarioId = string;
export type VariantId = string;
export type FactId = string;
export type AlternativeId = string;
export type LimitId = string;
export type MomentId = string;
export type ReplyId = string;
