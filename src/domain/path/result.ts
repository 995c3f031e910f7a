import type { ScenarioId, VariantId } from '../scenario/vocabulary.ts';
import { type Grade, SKILLS, type Skills } from '../scoring/balance.ts';

/** What one ended talk was worth. The path is made of these and of nothing else. */
export interface TalkResult {
  /** The recording it belongs to. */
  readonly talk: string;
  readonly scenario: ScenarioId;
  readonly variant: VariantId;
  readonly deadEnd: boolean;
  /** 0–100. */
  readonly total: number;
  readonly grade: Grade;
  readonly skills: Skills;
  /** Milliseconds since 1970, by the device's clock. */
  readonly endedAt: number;
}

/** The results with one more; the result of the same talk is replaced. In the order of their ends. */
export function withResult(results: readonly TalkResult[], result: TalkResult): readonly TalkResult[] {
  return [...results.filter(({ talk }) => talk !== result.talk), result].sort((one, other) => one.endedAt - other.endedAt);
}

/** Both lists, each talk once. */
export function mergeResults(one: readonly TalkResult[], other: readonly TalkResult[]): readonly TalkResult[] {
  return other.reduce(withResult, one);
}

export function resultsOf(results: readonly TalkResult[], scenario: ScenarioId): readonly TalkResult[] {
  return results.filter((result) => result.scenario === scenario);
}

/** The best result of a scenario, or undefined. Of equals, the first. */
export function bestResult(results: readonly TalkResult[], scenario: ScenarioId): TalkResult | undefined {
  return resultsOf(results, scenario).reduce<TalkResult | undefined>(
    (best, result) => (best && best.total >= result.total ? best : result),
    undefined,
  );
}

/** Whether what was read from a disk or a file is a result. */
export function isTalkResult(value: unknown): value is TalkResult {
  if (typeof value !== 'object' || value === null) return false;
  const { talk, scenario, variant, deadEnd, total, grade, skills, endedAt } = value as Record<string, unknown>;
  return (
    [talk, scenario, variant].every((text) => typeof text === 'string') &&
    typeof deadEnd === 'boolean' &&
    isPoints(total) &&
    typeof grade === 'string' &&
    /^[A-E]$/u.test(grade) &&
    typeof endedAt === 'number' &&
    typeof skills === 'object' &&
    skills !== null &&
    SKILLS.every((skill) => isPoints((skills as Record<string, unknown>)[skill]))
  );
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
