import { defineCheck, sentence } from '../finding.ts';
import { given } from '../placed-texts.ts';
import { entry } from '../scenario.ts';

/** In a live variant the key fact can be satisfied, by something within the player's limits. */
export const noFittingAlternative = defineCheck({
  code: 'no-fitting-alternative',
  severity: 'error',
  check: ({ variants, alternatives }) =>
    variants.flatMap((variant, index) => {
      if (variant.deadEnd) return [];
      if (!variant.satisfiable.includes(variant.primary)) {
        return [
          {
            path: ['variants', index, 'satisfiable'],
            message: sentence(
              'Variante vivante : « satisfiable » doit contenir le fait « primary », ou bien c’est une impasse.',
              'Live variant: “satisfiable” must hold the “primary” fact, or else this is a dead end.',
            ),
          },
        ];
      }
      const fits = given(variant.serves).some(
        ([id, facts]) => facts.includes(variant.primary) && entry(alternatives, id)?.withinLimits === true,
      );
      return fits
        ? []
        : [
            {
              path: ['variants', index, 'serves'],
              message: sentence(
                'Variante vivante : aucune alternative dans vos limites ne sert le fait « primary ».',
                'Live variant: no alternative within the limits serves the “primary” fact.',
              ),
            },
          ];
    }),
});
