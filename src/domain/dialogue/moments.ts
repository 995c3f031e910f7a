import { entry, type Moment, type Scenario } from '../scenario/scenario.ts';
import type { MomentId, Reaction, StandingPhase } from '../scenario/vocabulary.ts';

/**
 * Where a reaction leads, with the phase after it: to `next[reaction]` if that moment has the phase; else the talk stays
 * here, if this moment has it; else to the standing moment of the phase. pedagogy: format.md, "Where a reaction leads".
 */
export function momentAfter(scenario: Scenario, here: Moment, reaction: Reaction, phase: StandingPhase): MomentId {
  const next = entry(here.next, reaction);
  if (next !== undefined && momentOf(scenario, next)?.phases.includes(phase)) return next;
  return here.phases.includes(phase) ? here.id : scenario.standing[phase];
}

export function momentOf(scenario: Scenario, id: MomentId): Moment | undefined {
  return scenario.moments.find((moment) => moment.id === id);
}
