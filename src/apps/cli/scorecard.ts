import type { Scorecard } from '../../domain/scoring/score.ts';

/** A scorecard as the commands print it: what counts first. */
export function scorecardOf({ total, raw, grade, skills, caps, repairCredit, trust, patience, left }: Scorecard) {
  return { total, raw, grade, skills, caps, repairCredit, trust, patience, left };
}
