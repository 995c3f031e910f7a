import type { Text } from '../../domain/language/text.ts';
import type { Face, PortraitId, ScenarioId } from '../../domain/scenario/vocabulary.ts';

/** One talk of the path, as the title shows it. */
export interface PathStop {
  readonly scenario: ScenarioId;
  readonly module: string;
  readonly title: Text;
  /** The demand in one line. */
  readonly line: Text;
  readonly portrait: PortraitId;
  readonly face: Face;
  /** `next` is the one proposed now, at most one a path; `held` is curriculum.md's word. */
  readonly state: 'open' | 'next' | 'played' | 'held' | 'locked';
  readonly best: { readonly total: number; readonly grade: string } | null;
  /** Mean duration with the debrief. */
  readonly minutes: number;
}

export interface PathModule {
  readonly module: string;
  readonly stops: readonly PathStop[];
}

/** The stops under their modules, in the order in which each module first comes. */
export function groupByModule(path: readonly PathStop[]): readonly PathModule[] {
  const groups = new Map<string, PathStop[]>();
  for (const stop of path) {
    const group = groups.get(stop.module);
    if (group) group.push(stop);
    else groups.set(stop.module, [stop]);
  }
  return [...groups].map(([module, stops]) => ({ module, stops }));
}

/** The talk to propose: the one marked, else the first never played, else one to play again, an unfinished business first. */
export function proposedStop(path: readonly PathStop[]): PathStop | undefined {
  const first = (state: PathStop['state']) => path.find((stop) => stop.state === state);
  return first('next') ?? first('open') ?? first('played') ?? first('held');
}

export function isBegun(path: readonly PathStop[]): boolean {
  return path.some((stop) => stop.best !== null || stop.state === 'played' || stop.state === 'held');
}

export function countHeld(path: readonly PathStop[]): number {
  return path.filter((stop) => stop.state === 'held').length;
}
