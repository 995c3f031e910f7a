import { isMaybe, isNo } from '../client/reply.ts';
import { givesAway, type VariantRules } from '../client/rules.ts';
import type { PastTurn } from './past-turn.ts';

/**
 * For how many replies the demand has been waiting for an answer: 0 once it has a no or a yes; counted anew from the maybe
 * that reopened it. This is what the ochre chip shows: an immediate no is worth more than a maybe that drags on.
 */
export function unansweredTurns(rules: VariantRules, history: readonly PastTurn[]): number {
  let since: number | undefined = 0;
  for (const [index, { turn }] of history.entries()) {
    if (isNo(turn) || givesAway(rules, turn)) since = undefined;
    else if (isMaybe(turn) && since === undefined) since = index;
  }
  return since === undefined ? 0 : history.length - since;
}
