import { defineCheck, type Finding, sentence } from '../finding.ts';
import { given, textsOf } from '../placed-texts.ts';

/** Nobody talks like a book on negotiation. pedagogy: writing.md, 1.4. */
export const jargon = defineCheck({
  code: 'jargon',
  severity: 'warning',
  check: (scenario) =>
    textsOf(scenario).flatMap(({ text, path, voice }) =>
      given(text).flatMap(([language, words]): readonly Finding[] => {
        const found = voice === 'page' ? undefined : JARGON.exec(words)?.[0];
        return found === undefined
          ? []
          : [
              {
                path: [...path, language],
                message: sentence(
                  `« ${found} » est un mot de manuel : personne ne le dit à un client.`,
                  `“${found}” is a textbook word: nobody says it to a client.`,
                ),
              },
            ];
      }),
    ),
});

const JARGON =
  /(?<!\p{L})(?:batna|zopa|mesore|win[-\s]win|gagnants?[-\s]gagnants?|lose[-\s]lose|perdants?[-\s]perdants?|meilleure solution de rechange|best alternative to)(?!\p{L})/iu;
