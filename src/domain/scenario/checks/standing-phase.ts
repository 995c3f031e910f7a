import { defineCheck, quote, sentence } from '../finding.ts';

/** The moment that stands for a phase has that phase. */
export const standingPhase = defineCheck({
  code: 'standing-phase',
  severity: 'error',
  check: ({ standing, moments }) =>
    Object.entries(standing).flatMap(([phase, id]) => {
      const moment = moments.find((one) => one.id === id);
      if (!moment || moment.phases.some((one) => one === phase)) return [];
      return [
        {
          path: ['standing', phase],
          message: sentence(
            `Le moment « ${quote(id)} » n’a pas la phase « ${phase} » dans « phases ».`,
            `The moment “${quote(id)}” does not list the phase “${phase}” in “phases”.`,
          ),
        },
      ];
    }),
});
