import { defineCheck, type Finding, sentence } from '../finding.ts';
import { textsOf } from '../placed-texts.ts';
import type { Scenario } from '../scenario.ts';

/** In French, two people say *tu* or *vous* to each other, one of the two, for the whole talk. pedagogy: writing.md, 1.7. */
export const addressMixed = defineCheck({
  code: 'address-mixed',
  severity: 'warning',
  check: (scenario) =>
    textsOf(scenario).flatMap(({ text, path, voice }): readonly Finding[] => {
      // Brief, coach and debrief speak to the player, and say vous to everyone.
      if (voice === 'page') return [];
      const slip = findSlip(text.fr ?? '', scenario.address);
      return slip === undefined
        ? []
        : [
            {
              path: [...path, 'fr'],
              message: sentence(
                `« ${slip} » : ici on se dit « ${scenario.address} ».`,
                `“${slip}”: these two say “${scenario.address}” to each other.`,
              ),
            },
          ];
    }),
});

function findSlip(words: string, address: Scenario['address']): string | undefined {
  const spoken = words.replace(/«[^»]{0,300}»/gu, ' '); // what someone else said
  return address === 'vous' ? findTu(spoken) : VOUS.exec(spoken.replace(NOT_VOUS, ' '))?.[0];
}

const VOUS = /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/iu;

/** A polite formula, a noun, and « chez vous », which between two firms is a plural. */
const NOT_VOUS = /(?<!\p{L})(?:s[’']il vous pla[iî]t|rendez-vous|garde-à-vous|chez vous)(?!\p{L})/giu;

const TU = /(?<!\p{L})(?:t[’'](?=\p{L})|(?:tu|te|toi|ton|ta|tes|(?:le|du|au)\stien|la\stienne|les\stiennes)(?!\p{L}))/giu;

function findTu(words: string): string | undefined {
  for (const found of words.matchAll(TU)) {
    const before = words.slice(Math.max(0, found.index - 20), found.index);
    const after = words.slice(found.index + found[0].length);
    if (!isAnotherWord(found[0].toLowerCase(), before, after)) return found[0];
  }
  return undefined;
}

function isAnotherWord(word: string, before: string, after: string): boolean {
  // « le ton », « sur ce ton », « changer de ton. »: the noun, which an article announces or no noun follows.
  if (word === 'ton')
    return (
      /(?<!\p{L})(?:le|un|du|ce|au|quel|bon|mauvais|même|autre|haut|votre|son|leur|mon|notre)\s$/iu.test(before) || !/^\s\p{L}/u.test(after)
    );
  // « il s’est tu »: the participle of taire.
  if (word === 'tu') return /(?:[’'\s]|^)(?:suis|est|es|a|ai|sont|ont|était|étais|avait|avais|avez|avons|être|avoir|été)\s$/iu.test(before);
  return false;
}
