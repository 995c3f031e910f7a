import type { Outcome } from '../scenario/vocabulary.ts';
import { BALANCE } from './balance.ts';
import type { TalkState } from './talk-state.ts';

/** How an ended talk ended: the first that matches. pedagogy: client.md, C8. */
export function outcomeOf(talk: TalkState): Outcome {
  const { outstanding, trust, saidNo } = talk.standing;
  if (outstanding.length > 0) return outstanding.every((given) => given === 'price-match') ? 'price-match' : 'capitulation';
  if (trust < BALANCE.leaveTrust) return 'walk-out';
  if (talk.agreement !== undefined) return 'agreement';
  if (!saidNo) return 'unanswered';
  return talk.closedKindly ? 'clean-exit' : 'cold-exit';
}
