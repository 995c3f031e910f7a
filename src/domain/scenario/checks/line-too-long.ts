import { countWords } from '../../language/text.ts';
import { defineCheck, type Finding, sentence } from '../finding.ts';
import { given, textsOf } from '../placed-texts.ts';

/** pedagogy: writing.md, 1.3 and 2.7. */
const MOST = { clientWords: 35, clientCharacters: 190, playerWords: 45 } as const;

/** What is said can be heard: short lines of the client, replies that hold in one breath. */
export const lineTooLong = defineCheck({
  code: 'line-too-long',
  severity: 'warning',
  check: (scenario) =>
    textsOf(scenario).flatMap(({ text, path, voice }) =>
      given(text).flatMap(([language, words]): readonly Finding[] => {
        if (voice !== 'client' && voice !== 'player') return [];
        const count = countWords(words);
        const length = [...words].length;
        const mostWords = voice === 'client' ? MOST.clientWords : MOST.playerWords;
        if (count > mostWords) {
          return [
            {
              path: [...path, language],
              message: sentence(`${count} mots ; ${mostWords} au plus.`, `${count} words; ${mostWords} at most.`),
            },
          ];
        }
        if (voice === 'client' && length > MOST.clientCharacters) {
          return [
            {
              path: [...path, language],
              message: sentence(
                `${length} caractères ; ${MOST.clientCharacters} au plus.`,
                `${length} characters; ${MOST.clientCharacters} at most.`,
              ),
            },
          ];
        }
        return [];
      }),
    ),
});
