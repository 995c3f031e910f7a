import { defineCheck, sentence } from '../finding.ts';

/** Room for decimal fractions that binary numbers cannot hold: 0.6 + 0.4 is 1, 0.33 three times is not. */
const TOLERANCE = 1e-6;

/** The weights of a variant share out what there is to learn: they sum to 1. */
export const weightsSum = defineCheck({
  code: 'weights-sum',
  severity: 'error',
  check: ({ variants }) =>
    variants.flatMap((variant, index) => {
      const sum = variant.facts.reduce((total, { weight }) => total + weight, 0);
      if (Math.abs(sum - 1) <= TOLERANCE) return [];
      const shown = String(Math.round(sum * 1000) / 1000);
      return [
        {
          path: ['variants', index, 'facts'],
          message: sentence(
            `Les poids de ces faits font ${shown.replace('.', ',')} au lieu de 1.`,
            `The weights of these facts add up to ${shown} instead of 1.`,
          ),
        },
      ];
    }),
});
