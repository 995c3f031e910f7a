import { defineCheck, type Finding, quote, sentence } from '../finding.ts';
import { isLasting, offeredByStanding } from '../offered-replies.ts';
import type { Scenario } from '../scenario.ts';
import { type Place, talkGraph } from '../talk-graph.ts';
import { STANDING_PHASES } from '../vocabulary.ts';

/** A place where the player may be left without a reply, or with replies none of which leads anywhere. */
export const deadEnd = defineCheck({
  code: 'dead-end',
  severity: 'error',
  check: (scenario) => {
    const graph = talkGraph(scenario);
    const phasesThatLast = new Set(STANDING_PHASES.filter((phase) => offeredByStanding(scenario, phase, true).some(isLasting)));
    return [...graph.reachable()].flatMap((place) => {
      if (!phasesThatLast.has(place.phase) && !place.moment.replies.some(isLasting)) return [tell(scenario, place, 'mute')];
      return graph.offeredSteps(place).every((step) => step === place) ? [tell(scenario, place, 'stuck')] : [];
    });
  },
});

function tell(scenario: Scenario, { moment, phase }: Place, why: 'mute' | 'stuck'): Finding {
  const name = quote(moment.id);
  return {
    path: ['moments', scenario.moments.indexOf(moment), 'id'],
    message:
      why === 'mute'
        ? sentence(
            `Au moment « ${name} », phase « ${phase} », il peut ne rester aucune réplique : il en faut une sans « when », qu’on puisse répéter.`,
            `At the moment “${name}”, phase “${phase}”, there may be no reply left: one without “when”, that can be repeated, is needed.`,
          )
        : sentence(
            `Au moment « ${name} », aucune réplique ne fait sortir de la phase « ${phase} ».`,
            `At the moment “${name}”, no reply leads out of the phase “${phase}”.`,
          ),
  };
}
