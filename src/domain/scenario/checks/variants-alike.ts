import { defineCheck, sentence } from '../finding.ts';
import { entry, type Scenario, type Variant } from '../scenario.ts';

/** Of several live variants, at least two differ by their key fact, and no one offer is right in all of them. */
export const variantsAlike = defineCheck({
  code: 'variants-alike',
  severity: 'error',
  check: (scenario) => {
    const live = scenario.variants.filter(({ deadEnd }) => !deadEnd);
    if (live.length < 2) return [];
    const same = new Set(live.map(({ primary }) => primary)).size === 1;
    const passKeys = Object.keys(scenario.alternatives).filter((id) => live.every((variant) => fits(id, variant, scenario)));
    return [
      ...(same
        ? [
            {
              path: ['variants'],
              message: sentence(
                'Toutes les variantes vivantes ont le même fait « primary » : il en faut au moins deux différents.',
                'All live variants have the same “primary” fact: at least two different ones are needed.',
              ),
            },
          ]
        : []),
      ...passKeys.map((id) => ({
        path: ['alternatives', id],
        message: sentence(
          'Cette alternative convient à toutes les variantes vivantes : on gagnerait sans écouter.',
          'This alternative fits all live variants: one would win without listening.',
        ),
      })),
    ];
  },
});

function fits(id: string, variant: Variant, scenario: Scenario): boolean {
  return entry(scenario.alternatives, id)?.withinLimits === true && entry(variant.serves, id)?.includes(variant.primary) === true;
}
