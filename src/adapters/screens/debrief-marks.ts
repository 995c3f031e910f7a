import type { Answer } from '../../domain/scoring/debrief.ts';

/** A mark on the line between “a no was possible” and “the no was said”. Turns from 1, as they are shown. */
export interface Mark {
  readonly kind: 'possible' | 'maybe' | 'more-maybes' | 'said' | 'at-once' | 'never';
  readonly turn: number | null;
  /** For `more-maybes`: how many are folded into the mark. */
  readonly count: number;
}

/** Marks that stand side by side on the narrowest phone. */
const MOST_MARKS = 4;

export function marksOf({ possible, said, maybes }: Answer): readonly Mark[] {
  const mark = (kind: Mark['kind'], turn: number | null, count = 1): Mark => ({ kind, turn: turn === null ? null : turn + 1, count });
  if (said === possible && maybes.length === 0) return [mark('at-once', said)];
  const end = said === null ? mark('never', null) : mark('said', said);
  // A no may come before the demand is known to be impossible: then the line starts with it.
  if (said !== null && said < possible) return [end, mark('possible', possible)];
  const room = MOST_MARKS - 2;
  const shown = maybes.length > room ? maybes.slice(0, room - 1) : maybes;
  const folded = maybes.slice(shown.length);
  return [
    mark('possible', possible),
    ...shown.map((turn) => mark('maybe', turn)),
    ...(folded[0] !== undefined ? [mark('more-maybes', folded[0], folded.length)] : []),
    end,
  ];
}
