import { defineCheck, quote, sentence } from '../finding.ts';
import { given } from '../placed-texts.ts';
import type { Keywords, Scenario } from '../scenario.ts';

/** Keywords are compared with what was typed once accents and capitals are gone: they carry none. */
export const keywordForm = defineCheck({
  code: 'keyword-form',
  severity: 'warning',
  check: (scenario) =>
    keywordsOf(scenario).flatMap(({ keywords, path }) =>
      given(keywords).flatMap(([language, words]) =>
        words.flatMap((word, index) =>
          word === plain(word)
            ? []
            : [
                {
                  path: [...path, language, index],
                  message: sentence(
                    `Sans majuscule ni accent : « ${quote(plain(word))} ».`,
                    `No capital, no accent: “${quote(plain(word))}”.`,
                  ),
                },
              ],
        ),
      ),
    ),
});

function keywordsOf(scenario: Scenario): readonly { readonly keywords: Keywords; readonly path: readonly string[] }[] {
  return [
    ...given(scenario.topics).map(([id, { keywords }]) => ({ keywords, path: ['topics', id, 'keywords'] })),
    ...given(scenario.alternatives).map(([id, { keywords }]) => ({ keywords, path: ['alternatives', id, 'keywords'] })),
  ];
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
