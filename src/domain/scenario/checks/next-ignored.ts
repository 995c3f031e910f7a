import { defineCheck, quote, sentence } from '../finding.ts';
import { given } from '../placed-texts.ts';
import { phasesAfter } from '../talk-graph.ts';
import { REACTIONS, STANDING_PHASES } from '../vocabulary.ts';

/** A `next` that can never be taken: after that reaction the talk is in no phase of the moment named. */
export const nextIgnored = defineCheck({
  code: 'next-ignored',
  severity: 'warning',
  check: ({ moments }) => {
    const byId = new Map(moments.map((moment) => [moment.id, moment]));
    return moments.flatMap((moment, index) =>
      given(moment.next).flatMap(([name, id]) => {
        const reaction = REACTIONS.find((one) => one === name);
        const target = byId.get(id);
        if (!reaction || !target) return [];
        const phases = STANDING_PHASES.filter((phase) => moment.phases.includes(phase)).flatMap((phase) => phasesAfter(phase, reaction));
        if (phases.some((phase) => phase !== 'ended' && target.phases.includes(phase))) return [];
        return [
          {
            path: ['moments', index, 'next', name],
            message: sentence(
              `Ce chemin n’est jamais pris : après « ${name} », l’entretien n’est dans aucune phase de « ${quote(id)} ».`,
              `This way is never taken: after “${name}” the talk is in no phase of “${quote(id)}”.`,
            ),
          },
        ];
      }),
    );
  },
});
