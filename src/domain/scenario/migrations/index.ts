import type { PlainMap } from '../source-tree.ts';

/**
 * One step from a format to the next. It works on the plain values of a file, keeps every word of the author, and is never
 * changed nor removed once shipped: an old file opens for ever.
 */
export interface Migration {
  /** The format it reads; it writes the next one. */
  readonly from: number;
  readonly migrate: (file: PlainMap) => PlainMap;
}

/** The format written today. */
export const CURRENT_FORMAT = 1;

/** In order and without gaps: `MIGRATIONS[0]` goes from 1 to 2. Today there is nothing older than format 1. */
export const MIGRATIONS: readonly Migration[] = [];

/** `file`, written in format `from`, brought to the current format step by step. */
export function bringUp(file: PlainMap, from: number, migrations: readonly Migration[] = MIGRATIONS): PlainMap {
  return migrations.slice(from - 1).reduce((older, step) => step.migrate(older), file);
}
