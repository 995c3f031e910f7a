import type { ScenarioId, VariantId } from '../scenario/vocabulary.ts';
import { SKILLS, type Skill } from '../scoring/balance.ts';
import { isExamTalk, isHeld, openModules, type PathScenario } from './curriculum.ts';
import { dueRevisits } from './revisits.ts';
import { bestResult, resultsOf, type TalkResult } from './result.ts';

/** The client to meet now, and why. */
export interface Proposal {
  readonly scenario: ScenarioId;
  readonly because: 'first' | 'new' | 'due' | 'not-held' | 'weakest-skill';
  /** With `weakest-skill`. */
  readonly skill?: Skill;
}

/** Recent talks that tell what is weak. */
const RECENT = 6;

/** The skill with the lowest mean over the last talks, or undefined before the first. Of equals, the first in their order. */
export function weakestSkill(results: readonly TalkResult[]): Skill | undefined {
  const recent = results.slice(-RECENT);
  if (recent.length === 0) return undefined;
  const mean = (skill: Skill) => recent.reduce((sum, { skills }) => sum + skills[skill], 0) / recent.length;
  return SKILLS.reduce((weakest, skill) => (mean(skill) < mean(weakest) ? skill : weakest));
}

/**
 * The client proposed next: a revisit that is due; else the first not yet met of the open modules; else one not yet held, the one
 * where the weakest skill was weakest first. Undefined where there is nothing to play.
 * @param now milliseconds since 1970.
 */
export function proposeNext(
  scenarios: readonly PathScenario[],
  results: readonly TalkResult[],
  now: number,
  freePractice: boolean,
): Proposal | undefined {
  const open = openModules(scenarios, results, freePractice);
  const stops = scenarios.filter((scenario) => open.includes(scenario.module) && scenario.module !== 'tutorial' && !isExamTalk(scenario));
  const due = dueRevisits(results, now).find(({ scenario }) => stops.some(({ id }) => id === scenario));
  if (due) return { scenario: due.scenario, because: 'due' };
  const fresh = stops.find(({ id }) => resultsOf(results, id).length === 0);
  if (fresh) return { scenario: fresh.id, because: results.length === 0 ? 'first' : 'new' };
  const skill = weakestSkill(results);
  const notHeld = stops.filter(({ id }) => !isHeld(results, id));
  const weakest = weakestAt(notHeld.length > 0 ? notHeld : stops, results, skill);
  if (!weakest || skill === undefined) return undefined;
  return { scenario: weakest.id, because: notHeld.length > 0 ? 'not-held' : 'weakest-skill', skill };
}

function weakestAt(stops: readonly PathScenario[], results: readonly TalkResult[], skill: Skill | undefined): PathScenario | undefined {
  if (skill === undefined) return stops[0];
  const points = ({ id }: PathScenario) => bestResult(results, id)?.skills[skill] ?? 0;
  return stops.reduce<PathScenario | undefined>(
    (weakest, stop) => (weakest && points(weakest) <= points(stop) ? weakest : stop),
    undefined,
  );
}

/** The variants of a scenario already played to an end. */
export function seenVariants(results: readonly TalkResult[], scenario: ScenarioId): readonly VariantId[] {
  return [...new Set(resultsOf(results, scenario).map(({ variant }) => variant))];
}
