import type { Keepsakes } from '../../adapters/storage/keepsakes.ts';
import type { ScenarioId, VariantId } from '../../domain/scenario/vocabulary.ts';
import type { Grade, Skills } from '../../domain/scoring/balance.ts';
import type { Scorecard } from '../../domain/scoring/score.ts';

/** What has been reached with a client: enough for the path and for “this try and the first”. */
export interface Reached {
  readonly best: { readonly total: number; readonly grade: Grade };
  /** Best total by variant. */
  readonly variants: Readonly<Record<VariantId, number>>;
  /** Skills of the first try. */
  readonly first: Skills;
}

export type Progress = Readonly<Record<ScenarioId, Reached>>;

const NAME = 'progress';

export function readProgress(keepsakes: Keepsakes): Progress {
  const kept = keepsakes.read(NAME);
  return isProgress(kept) ? kept : {};
}

/** The progress with one more result. */
export function withResult(progress: Progress, scenario: ScenarioId, variant: VariantId, { total, grade, skills }: Scorecard): Progress {
  const before = Object.hasOwn(progress, scenario) ? progress[scenario] : undefined;
  const reached: Reached = {
    best: before && before.best.total >= total ? before.best : { total, grade },
    variants: { ...before?.variants, [variant]: Math.max(total, before?.variants[variant] ?? 0) },
    first: before?.first ?? skills,
  };
  return { ...progress, [scenario]: reached };
}

export function keepProgress(keepsakes: Keepsakes, progress: Progress): boolean {
  return keepsakes.keep(NAME, progress);
}

export function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((reached) => typeof reached?.best?.total === 'number' && typeof reached.variants === 'object' && typeof reached.first === 'object');
}
