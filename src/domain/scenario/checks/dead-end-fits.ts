import { defineCheck, sentence } from '../finding.ts';
import { given } from '../placed-texts.ts';

/** In a dead end nothing can be satisfied and no alternative serves anything. */
export const deadEndFits = defineCheck({
  code: 'dead-end-fits',
  severity: 'error',
  check: ({ variants }) =>
    variants.flatMap((variant, index) => {
      if (!variant.deadEnd) return [];
      const serving = given(variant.serves)
        .filter(([, facts]) => facts.length > 0)
        .map(([id]) => ({
          path: ['variants', index, 'serves', id],
          message: sentence('Impasse : rien ne doit y servir quoi que ce soit.', 'Dead end: nothing may serve anything in it.'),
        }));
      return variant.satisfiable.length === 0
        ? serving
        : [
            ...serving,
            {
              path: ['variants', index, 'satisfiable'],
              message: sentence('Impasse : « satisfiable » doit être vide.', 'Dead end: “satisfiable” must be empty.'),
            },
          ];
    }),
});
