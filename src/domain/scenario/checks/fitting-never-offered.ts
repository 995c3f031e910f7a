import { defineCheck, sentence } from '../finding.ts';
import { repliesOf } from '../placed-replies.ts';
import { given } from '../placed-texts.ts';
import { entry } from '../scenario.ts';

/** What fits a live variant exists, and no reply offers it: only a player who types his own words could. */
export const fittingNeverOffered = defineCheck({
  code: 'fitting-never-offered',
  severity: 'warning',
  check: (scenario) => {
    const offered = new Set(repliesOf(scenario).map(({ reply }) => reply.alternative));
    return scenario.variants.flatMap((variant, index) => {
      const fitting = given(variant.serves)
        .filter(([id, facts]) => facts.includes(variant.primary) && entry(scenario.alternatives, id)?.withinLimits === true)
        .map(([id]) => id);
      if (variant.deadEnd || fitting.length === 0 || fitting.some((id) => offered.has(id))) return [];
      return [
        {
          path: ['variants', index, 'serves'],
          message: sentence(
            `Aucune réplique ne propose ce qui convient ici : ${fitting.join(', ')}.`,
            `No reply offers what fits here: ${fitting.join(', ')}.`,
          ),
        },
      ];
    });
  },
});
