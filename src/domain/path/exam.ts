import { randomFrom, shuffled, uniform } from '../client/random.ts';
import type { ScenarioId, VariantId } from '../scenario/vocabulary.ts';
import { SKILLS, type Skills } from '../scoring/balance.ts';
import { EXAM_PREFIX, PATH } from './curriculum.ts';

/** The families of the exam and their two talks each. pedagogy: curriculum.md, S15. */
const FAMILIES: readonly (readonly [ScenarioId, ScenarioId])[] = [
  [`${EXAM_PREFIX}open-day`, `${EXAM_PREFIX}federation`],
  [`${EXAM_PREFIX}library`, `${EXAM_PREFIX}brewery`],
  [`${EXAM_PREFIX}port`, `${EXAM_PREFIX}canteen`],
];

export interface ExamTalk {
  readonly scenario: ScenarioId;
  /** Fixed, as by a facilitator. */
  readonly variant: VariantId;
}

/** Three talks of one day, one of each family, exactly one in its dead end. The draws are made in the order of curriculum.md. */
export function drawExam(seed: string): readonly ExamTalk[] {
  const random = randomFrom(`${seed}|yes-day|1`);
  const chosen = FAMILIES.map((family) => family[uniform(random, family.length)] as ScenarioId);
  const deadEnd = uniform(random, chosen.length);
  const variants = chosen.map((_, index): VariantId => (index === deadEnd ? 'c' : uniform(random, 2) === 0 ? 'a' : 'b'));
  return shuffled(
    chosen.map((scenario, index) => ({ scenario, variant: variants[index] ?? 'a' })),
    random,
  );
}

/** What one talk of the exam was worth. */
export interface ExamScore {
  readonly total: number;
  readonly skills: Skills;
}

export interface ExamResult {
  /** The mean of the three, rounded half up, 0–100. */
  readonly total: number;
  readonly skills: Skills;
  readonly held: boolean;
}

/** The exam as a whole; undefined while a talk is missing. */
export function examResult(scores: readonly ExamScore[]): ExamResult | undefined {
  if (scores.length < FAMILIES.length) return undefined;
  const mean = (pick: (score: ExamScore) => number) => Math.round(scores.reduce((sum, score) => sum + pick(score), 0) / scores.length);
  const total = mean((score) => score.total);
  const skills = Object.fromEntries(SKILLS.map((skill) => [skill, mean((score) => score.skills[skill])])) as unknown as Skills;
  return { total, skills, held: total >= PATH.examMean && scores.every((score) => score.total >= PATH.examFloor) };
}
