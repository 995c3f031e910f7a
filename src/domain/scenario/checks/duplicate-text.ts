import { defineCheck, type Finding, sentence } from '../finding.ts';
import { given, textsOf } from '../placed-texts.ts';

/** The same words said twice in a file, by the same voice: the second time they sound like a machine. */
export const duplicateText = defineCheck({
  code: 'duplicate-text',
  severity: 'warning',
  check: (scenario) => {
    const said = new Set<string>();
    return textsOf(scenario).flatMap(({ text, path, voice }) =>
      given(text).flatMap(([language, words]): readonly Finding[] => {
        if (voice !== 'client' && voice !== 'player') return [];
        const heard = `${voice} ${language} ${words
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`;
        if (!said.has(heard)) {
          said.add(heard);
          return [];
        }
        return [
          {
            path: [...path, language],
            message: sentence('Ces mots sont déjà dits plus haut dans le fichier.', 'These words are already said above in the file.'),
          },
        ];
      }),
    );
  },
});
