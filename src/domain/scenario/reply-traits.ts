import type { AuthoredReply, Scenario } from './scenario.ts';
import { entry } from './scenario.ts';
import type { Flag, Move } from './vocabulary.ts';

// pedagogy: moves.md, "Definitions used everywhere".

export const does = (reply: AuthoredReply, ...moves: readonly Move[]): boolean => moves.some((move) => reply.moves.includes(move));
export const carries = (reply: AuthoredReply, ...flags: readonly Flag[]): boolean => flags.some((flag) => reply.flags.includes(flag));

/** Says no, and is understood. */
export const saysNo = (reply: AuthoredReply): boolean => does(reply, 'refuse_clear', 'refuse_hedged') && reply.clarity >= 2;

/** Leaves the answer open. */
export const isMaybe = (reply: AuthoredReply): boolean => does(reply, 'postpone') || (does(reply, 'refuse_hedged') && reply.clarity < 2);

/** A no and nothing else that counts: what every opening and every held no must offer. pedagogy: format.md, "Guarantee". */
export const isPlainNo = (reply: AuthoredReply): boolean => saysNo(reply) && !does(reply, 'alternative') && !carries(reply, 'retracted');

export const closes = (reply: AuthoredReply): boolean => carries(reply, 'closed');
export const isKindClose = (reply: AuthoredReply): boolean => closes(reply) && does(reply, 'empathy');

export function offersOutsideLimits(reply: AuthoredReply, scenario: Scenario): boolean {
  return reply.alternative !== undefined && entry(scenario.alternatives, reply.alternative)?.withinLimits === false;
}

export function givesAway(reply: AuthoredReply, scenario: Scenario): boolean {
  return reply.hardLimitGiven !== undefined || carries(reply, 'matchedPrice') || offersOutsideLimits(reply, scenario);
}

/** Comes up whenever its moment or phase does. */
export const isUnconditional = (reply: AuthoredReply): boolean => Object.keys(reply.when).length === 0;
