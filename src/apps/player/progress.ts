import type { Keepsakes } from '../../adapters/storage/keepsakes.ts';
import type { Variant } from '../../domain/scenario/scenario.ts';
import type { ScenarioId, VariantId } from '../../domain/scenario/vocabulary.ts';
import type { Grade, Skills } from '../../domain/scoring/balance.ts';
import type { Scorecard } from '../../domain/scoring/score.ts';

/** What has been reached with a client: enough for the path and for “this try and the first”. */
export interface Reached {
  readonly best: { readonly total: number; readonly grade: Grade };
  readonly variants: Readonly<Record<VariantId, ReachedVariant>>;
  /** Skills of the first try. */
  readonly first: Skills;
}

export interface ReachedVariant {
  /** Best total, 0–100. */
  readonly total: number;
  readonly deadEnd: boolean;
}

export type Progress = Readonly<Record<ScenarioId, Reached>>;

const NAME = 'progress';

export function readProgress(keepsakes: Keepsakes): Progress {
  const kept = keepsakes.read(NAME);
  return isProgress(kept) ? kept : {};
}

/** The progress with one more result. */
export function withResult(
  progress: Progress,
  scenario: ScenarioId,
  { id, deadEnd }: Pick<Variant, 'id' | 'deadEnd'>,
  { total, grade, skills }: Scorecard,
): Progress {
  const before = Object.hasOwn(progress, scenario) ? progress[scenario] : undefined;
  const reached: Reached = {
    best: before && before.best.total >= total ? before.best : { total, grade },
    variants: { ...before?.variants, [id]: { total: Math.max(total, before?.variants[id]?.total ?? 0), deadEnd } },
    first: before?.first ?? skills,
  };
  return { ...progress, [scenario]: reached };
}

export function keepProgress(keepsakes: Keepsakes, progress: Progress): boolean {
  return keepsakes.keep(NAME, progress);
}

export function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (reached) =>
      typeof reached?.best?.total === 'number' &&
      typeof reached.first === 'object' &&
      Object.values(reached.variants ?? {}).every((variant) => typeof (variant as ReachedVariant | null)?.total === 'number'),
  );
}
