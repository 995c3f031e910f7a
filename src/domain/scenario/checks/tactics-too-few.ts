import { defineCheck, sentence } from '../finding.ts';

/** The client never runs out of pressures: one more than he is allowed, for the one a free concession earns him. */
export const tacticsTooFew = defineCheck({
  code: 'tactics-too-few',
  severity: 'error',
  check: ({ pressures, variants }) => {
    const needed = Math.max(...variants.map((variant) => variant.pressures)) + 1;
    return pressures.length >= needed
      ? []
      : [
          {
            path: ['pressures'],
            message: sentence(
              `Il faut au moins ${needed} pressions ; il y en a ${pressures.length}.`,
              `At least ${needed} pressures are needed; there are ${pressures.length}.`,
            ),
          },
        ];
  },
});
