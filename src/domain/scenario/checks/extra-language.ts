import { defineCheck, quote, sentence } from '../finding.ts';
import { languagesOf } from '../languages.ts';
import { LANGUAGE_PATTERN } from '../schema-words.ts';
import { wordingsOf } from '../translations.ts';

/** No text has a language that the title has not; a language is a word of two or three letters. */
export const extraLanguage = defineCheck({
  code: 'extra-language',
  severity: 'error',
  check: (scenario) => {
    const languages = new Set(languagesOf(scenario).filter((language) => LANGUAGE_PATTERN.test(language)));
    return [...wordingsOf(scenario)].flatMap(({ byLanguage, path }) =>
      Object.keys(byLanguage)
        .filter((language) => !languages.has(language))
        .map((language) => ({
          path: [...path, language],
          message: sentence(
            `« ${quote(language)} » n’est pas une langue du titre.`,
            `“${quote(language)}” is not a language of the title.`,
          ),
        })),
    );
  },
});
