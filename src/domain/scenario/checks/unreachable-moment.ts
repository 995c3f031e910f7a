import { defineCheck, quote, sentence } from '../finding.ts';
import { talkGraph } from '../talk-graph.ts';

/** A moment to which no reaction leads, from wherever a talk may be. */
export const unreachableMoment = defineCheck({
  code: 'unreachable-moment',
  severity: 'warning',
  check: (scenario) => {
    const graph = talkGraph(scenario);
    if (!graph.start) return []; // the start itself is wrong, and said so elsewhere
    const reached = new Set([...graph.reachable()].map(({ moment }) => moment));
    return scenario.moments.flatMap((moment, index) =>
      reached.has(moment)
        ? []
        : [
            {
              path: ['moments', index, 'id'],
              message: sentence(
                `Aucun chemin ne mène au moment « ${quote(moment.id)} » : nommez-le dans un « next » ou dans « standing ».`,
                `No way leads to the moment “${quote(moment.id)}”: name it in a “next” or in “standing”.`,
              ),
            },
          ],
    );
  },
});
