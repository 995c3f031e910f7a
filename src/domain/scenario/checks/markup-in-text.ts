import { defineCheck, type Finding, type Path, quote, sentence } from '../finding.ts';
import { repliesOf } from '../placed-replies.ts';
import { given } from '../placed-texts.ts';
import { wordingsOf } from '../translations.ts';
import type { Scenario } from '../scenario.ts';

/**
 * Texts are words. They are always shown as text, so markup could do no harm; it would only be read aloud as it stands, and a
 * file that tries it is not one to trust.
 */
export const markupInText = defineCheck({
  code: 'markup-in-text',
  severity: 'error',
  check: (scenario) =>
    [...wordsOf(scenario)].flatMap(({ words, path }): readonly Finding[] => {
      const found = SUSPECT.test(words) ? MARKUP.exec(words)?.[0] : undefined;
      return found === undefined
        ? []
        : [
            {
              path,
              message: sentence(
                `« ${quote(found)} » : ni balise, ni adresse, ni code dans un texte.`,
                `“${quote(found)}”: no tag, no address, no code in a text.`,
              ),
            },
          ];
    }),
});

/** What all markup has one of; nearly no text does, and this is quick to see. */
const SUSPECT = /[<&({\]]|:\S|www/iu;

/** Tags, comments, character references, addresses, addresses that are programs, links of Markdown. */
const MARKUP = new RegExp(
  [
    String.raw`<[/!?]?\p{L}[^<>]{0,40}`,
    '<!--',
    String.raw`&(?:#\w{1,8}|lt|gt|amp|quot|apos|nbsp);`,
    String.raw`:\/\/\S{0,40}`,
    String.raw`\bwww\.\S{1,40}`,
    String.raw`\b(?:javascript|vbscript):(?=\S)`,
    String.raw`\bdata:[a-z]+\/`,
    String.raw`\]\(`,
    String.raw`\$\{`,
    String.raw`\{\{`,
  ].join('|'),
  'iu',
);

function* wordsOf(scenario: Scenario): Iterable<{ readonly words: string; readonly path: Path }> {
  for (const { byLanguage, path } of wordingsOf(scenario)) {
    for (const [language, words] of given(byLanguage)) {
      if (typeof words === 'string') yield { words, path: [...path, language] };
      else if (Array.isArray(words))
        for (const [index, word] of words.entries()) yield { words: String(word), path: [...path, language, index] };
    }
  }
  for (const { reply, path } of repliesOf(scenario)) {
    if (reply.whyTempting !== undefined) yield { words: reply.whyTempting, path: [...path, 'whyTempting'] };
  }
}
