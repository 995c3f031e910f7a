import { MODULES, type ModuleId, type ScenarioId } from '../scenario/vocabulary.ts';
import { resultsOf, type TalkResult } from './result.ts';

/** What the path needs to know of a scenario. */
export interface PathScenario {
  readonly id: ScenarioId;
  readonly module: ModuleId;
}

/** pedagogy: curriculum.md, "The path". */
export const PATH = {
  /** A scenario is held at this total, on this many different variants, one of them a dead end. */
  heldTotal: 70,
  heldVariants: 2,
  /** Held scenarios of a module that open the next; all of them, where a module has fewer. */
  heldToOpen: 2,
  /** The exam is held at this mean, with no talk below the floor. */
  examMean: 70,
  examFloor: 55,
} as const;

/** The exam's talks are no stops of the path: they are drawn. */
export const EXAM_PREFIX = 'yes-day-';

export function isExamTalk({ id }: Pick<PathScenario, 'id'>): boolean {
  return id.startsWith(EXAM_PREFIX);
}

export function isHeld(results: readonly TalkResult[], scenario: ScenarioId): boolean {
  const good = resultsOf(results, scenario).filter(({ total }) => total >= PATH.heldTotal);
  return new Set(good.map(({ variant }) => variant)).size >= PATH.heldVariants && good.some(({ deadEnd }) => deadEnd);
}

/** The modules whose scenarios may be played, in their order. The tutorial and the first module always; free practice opens all. */
export function openModules(
  scenarios: readonly PathScenario[],
  results: readonly TalkResult[],
  freePractice: boolean,
): readonly ModuleId[] {
  const open: ModuleId[] = [];
  let opensNext = true;
  for (const module of MODULES) {
    const stops = scenarios.filter((scenario) => scenario.module === module && !isExamTalk(scenario));
    if (opensNext || freePractice) open.push(module);
    if (module === 'tutorial' || stops.length === 0) continue;
    const held = stops.filter(({ id }) => isHeld(results, id)).length;
    opensNext = opensNext && held >= Math.min(PATH.heldToOpen, stops.length);
  }
  return open;
}
