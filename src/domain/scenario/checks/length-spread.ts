import { defineCheck, type Finding, sentence } from '../finding.ts';
import { languagesOf } from '../languages.ts';
import { shownTogether } from '../shown-together.ts';
import type { AuthoredReply } from '../scenario.ts';

/** Largest distance from the mean length, as a share of it. pedagogy: writing.md, 2.4. */
const SPREAD = 0.25;

/** Of the replies shown together, none gives itself away by its length, in any language. */
export const lengthSpread = defineCheck({
  code: 'length-spread',
  severity: 'warning',
  check: (scenario) => {
    const languages = languagesOf(scenario);
    return scenario.moments.flatMap(({ replies }, index) =>
      replies.flatMap((reply, at) => {
        const shown = shownTogether(reply, replies, scenario);
        if (shown.length < 2) return [];
        return languages.flatMap((language): readonly Finding[] => {
          const mean = shown.reduce((sum, one) => sum + lengthOf(one, language), 0) / shown.length;
          const share = lengthOf(reply, language) / mean - 1;
          if (Math.abs(share) <= SPREAD) return [];
          const percent = Math.round(Math.abs(share) * 100);
          return [
            {
              path: ['moments', index, 'replies', at, 'text', language],
              message: sentence(
                `${percent} % plus ${share > 0 ? 'longue' : 'courte'} que la moyenne des répliques montrées avec elle ; 25 % au plus.`,
                `${percent}% ${share > 0 ? 'longer' : 'shorter'} than the mean of the replies shown with it; 25% at most.`,
              ),
            },
          ];
        });
      }),
    );
  },
});

const lengthOf = (reply: AuthoredReply, language: string): number => [...(reply.text[language] ?? '')].length;
