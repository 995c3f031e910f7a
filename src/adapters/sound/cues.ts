import type { FactId, Outcome, Reaction } from '../../domain/scenario/vocabulary.ts';
import type { Effect } from './sound.ts';

/** What one reply brought about, as far as it can be heard. Fits the rulebook's `Step`. */
export interface Happened {
  readonly reaction: Reaction;
  /** 0–100. */
  readonly trustBefore: number;
  readonly trustAfter: number;
  readonly revealed?: readonly FactId[] | undefined;
  readonly ended: boolean;
  readonly outcome?: Outcome | undefined;
}

/**
 * What to play, in order: at most two. An ending is heard alone. Sound follows what the page shows (a fact, a gauge, an ending) and
 * judges nothing: it knows no good or bad reply.
 */
export function cueFor(happened: Happened): Effect[] {
  if (happened.ended) return [endingOf(happened)];
  const found: Effect | undefined = happened.revealed !== undefined && happened.revealed.length > 0 ? 'stake-found' : undefined;
  const turn = TURNS[happened.reaction];
  const trust = turn === 'settled' ? undefined : trustOf(happened); // an agreement already says it
  return [found, turn, trust].filter((effect) => effect !== undefined).slice(0, 2);
}

/** Trust moves a little at nearly every reply; from here on, in points, it is worth a sound. */
const HEARD_TRUST = 4;

/** Reactions with a sound of their own; the others are heard by what they change. A no accepted sounds like an offer accepted. */
const TURNS: Readonly<Partial<Record<Reaction, Effect>>> = { 'accept-no': 'settled', 'consider-accept': 'settled', press: 'press' };

/** A no without a deal closes as warmly as a deal. Giving in is neither punished nor cheered: a page turns. */
const ENDINGS: Readonly<Record<Outcome, Effect>> = {
  agreement: 'settled',
  'clean-exit': 'clean-exit',
  'cold-exit': 'leave',
  'walk-out': 'leave',
  unanswered: 'leave',
  capitulation: 'page',
  'price-match': 'page',
};

function endingOf({ outcome, reaction }: Happened): Effect {
  if (outcome !== undefined) return ENDINGS[outcome];
  return reaction === 'leave' ? 'leave' : 'page';
}

function trustOf({ trustBefore, trustAfter }: Happened): Effect | undefined {
  const change = trustAfter - trustBefore;
  if (Math.abs(change) < HEARD_TRUST) return undefined;
  return change > 0 ? 'trust-up' : 'trust-down';
}
