import { defineCheck, quote, sentence } from '../finding.ts';
import { type Place, type Step, talkGraph } from '../talk-graph.ts';
import { STANDING_PHASES } from '../vocabulary.ts';

/** Several places that lead only to one another: the talk goes round until the turns are used up. */
export const loopWithoutExit = defineCheck({
  code: 'loop-without-exit',
  severity: 'error',
  check: (scenario) => {
    const graph = talkGraph(scenario);
    const ways = new Map([...graph.reachable()].map((place) => [place, graph.offeredSteps(place)]));
    // A place that leads nowhere at all is a dead end, and said so there.
    const stuck = [...ways].filter(([place, steps]) => steps.every((step) => step === place)).map(([place]) => place);
    const accounted = leadingInto(['ended', ...stuck], ways);
    const lost = [...ways.keys()].filter((place) => !accounted.has(place));
    return STANDING_PHASES.flatMap((phase) => {
      const [first, ...others] = lost.filter((place) => place.phase === phase).map(({ moment }) => moment);
      if (!first) return [];
      const names = quote([first, ...others].map(({ id }) => id).join(', '));
      return [
        {
          path: ['moments', scenario.moments.indexOf(first), 'id'],
          message: sentence(
            `L’entretien tourne en rond, phase « ${phase} » : ${names}. Il faut une réplique qui en sorte.`,
            `The talk goes round, phase “${phase}”: ${names}. A reply that leads out is needed.`,
          ),
        },
      ];
    });
  },
});

/** The places from which at least one of `targets` can be reached, and the targets. */
function leadingInto(targets: readonly Step[], ways: ReadonlyMap<Place, readonly Step[]>): ReadonlySet<Step> {
  const before = new Map<Step, Place[]>();
  for (const [place, steps] of ways) {
    for (const step of steps) {
      const known = before.get(step);
      if (known) known.push(place);
      else before.set(step, [place]);
    }
  }
  const found = new Set<Step>(targets);
  // A set being walked also yields what is added on the way.
  for (const step of found) for (const place of before.get(step) ?? []) found.add(place);
  return found;
}
