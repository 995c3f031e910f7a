import type { Face, Outcome } from '../../domain/scenario/vocabulary.ts';

/** The client's face three weeks later. */
export const MOOD_OF_OUTCOME: Readonly<Record<Outcome, Face>> = {
  agreement: 'open',
  'clean-exit': 'relieved',
  'cold-exit': 'neutral',
  unanswered: 'disappointed',
  capitulation: 'disappointed',
  'price-match': 'sceptical',
  'walk-out': 'hurt',
};
