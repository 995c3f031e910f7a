import type { ResolvedTurn } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { CAPS, type CapId, GRADE_FLOORS, type Grade, SKILLS, type Skills, WEIGHTS } from './balance.ts';
import { capsOf } from './caps.ts';
import { readSkillPoints } from './skill-points.ts';
import { readTalk, type TalkRead } from './talk-read.ts';

/** The score of a talk. pedagogy: scoring.md, interface Result. Skills, raw and total are 0–100. */
export interface Scorecard {
  readonly skills: Skills;
  /** Before the caps. */
  readonly raw: number;
  /** Every cap that applies, in the order in which they are tested. */
  readonly caps: readonly CapId[];
  readonly total: number;
  readonly grade: Grade;
  readonly trust: number;
  readonly patience: number;
  /** Index of the turn after which the client left for want of trust or patience; later turns are ignored. */
  readonly left: number | null;
  /** The total − the total if no repair had counted. */
  readonly repairCredit: number;
}

/** Pure: (variant, resolved turns) → scorecard. The same for authored and typed replies. */
export function score(rules: VariantRules, turns: readonly ResolvedTurn[]): Scorecard {
  const card = scoreTalk(readTalk(rules, turns, true));
  return { ...card, repairCredit: card.total - scoreTalk(readTalk(rules, turns, false)).total };
}

function scoreTalk(talk: TalkRead): Omit<Scorecard, 'repairCredit'> {
  const { skills, ...found } = readSkillPoints(talk);
  const raw = Math.round(SKILLS.reduce((sum, skill) => sum + skills[skill] * WEIGHTS[skill], 0) / 100);
  const caps = capsOf(talk, found);
  const total = Math.min(raw, ...caps.map((cap) => CAPS[cap]));
  const { trust, patience } = talk.standing;
  return { skills, raw, caps, total, grade: gradeOf(total), trust, patience, left: talk.left };
}

export function gradeOf(total: number): Grade {
  for (const grade of ['A', 'B', 'C', 'D'] as const) if (total >= GRADE_FLOORS[grade]) return grade;
  return 'E';
}
