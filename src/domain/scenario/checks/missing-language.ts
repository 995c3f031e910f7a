import { defineCheck, sentence } from '../finding.ts';
import { languagesOf } from '../languages.ts';
import { wordingsOf } from '../translations.ts';

/** Every text has all the languages of the title. */
export const missingLanguage = defineCheck({
  code: 'missing-language',
  severity: 'error',
  check: (scenario) => {
    const languages = languagesOf(scenario);
    return [...wordingsOf(scenario)].flatMap(({ byLanguage, path }) =>
      languages
        .filter((language) => !Object.hasOwn(byLanguage, language))
        .map((language) => ({
          path,
          message: sentence(`Il manque « ${language} », langue du titre.`, `“${language}”, a language of the title, is missing.`),
        })),
    );
  },
});
