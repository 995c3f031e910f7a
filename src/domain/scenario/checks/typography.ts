import type { Text } from '../../language/text.ts';
import { defineCheck, sentence } from '../finding.ts';
import { given, textsOf } from '../placed-texts.ts';

/** Signs and spaces that the typographic pass cannot mend, or should not have to. pedagogy: writing.md, section 3. */
export const typography = defineCheck({
  code: 'typography',
  severity: 'warning',
  check: (scenario) =>
    textsOf(scenario).flatMap(({ text, path }) =>
      given(text).flatMap(([language, words]) =>
        [...SHARED, ...(BY_LANGUAGE[language] ?? [])]
          .filter(({ finds }) => finds.test(words))
          .map(({ message }) => ({ path: [...path, language], message })),
      ),
    ),
});

interface Slip {
  readonly finds: RegExp;
  readonly message: Text;
}

const SHARED: readonly Slip[] = [
  {
    finds: /"/u,
    message: sentence('Guillemet droit " : « … » en français, “…” en anglais.', 'Straight quote ": “…” in English, « … » in French.'),
  },
  { finds: /'/u, message: sentence("Apostrophe droite ' : écrivez ’.", "Straight apostrophe ': write ’.") },
  { finds: /\.\.\./u, message: sentence('Trois points : écrivez … d’un seul caractère.', 'Three dots: write … as one character.') },
  { finds: /[^\s«“(][ \u00a0\u202f]+…/u, message: sentence('Pas d’espace avant …', 'No space before …') },
  { finds: /\S[ \u00a0\u202f]{2,}\S/u, message: sentence('Deux espaces de suite.', 'Two spaces in a row.') },
  {
    finds: /^\s|\s$|[\n\t]/u,
    message: sentence(
      'Espace ou saut de ligne de trop ; un texte sur plusieurs lignes commence par « >- ».',
      'A space or line break too many; a text on several lines starts with “>-”.',
    ),
  },
  {
    finds: / [-\u2014] /u,
    message: sentence('Une incise se met entre tirets – ou virgules.', 'An aside goes between dashes – or commas.'),
  },
  { finds: / [,.](?!\d)/u, message: sentence('Pas d’espace avant une virgule ou un point.', 'No space before a comma or a full stop.') },
];

const BY_LANGUAGE: Readonly<Record<string, readonly Slip[]>> = {
  fr: [
    { finds: /[“”]/u, message: sentence('En français, les guillemets sont « … ».', 'In French, quotes are « … ».') },
    { finds: /[:;!?][\p{L}«]/u, message: sentence('Il manque un espace après le signe.', 'A space is missing after the sign.') },
  ],
  en: [
    { finds: /[«»]/u, message: sentence('En anglais, les guillemets sont “…”.', 'In English, quotes are “…”.') },
    { finds: /[ \u00a0\u202f][;:!?]/u, message: sentence('En anglais, pas d’espace avant ; : ! ?', 'In English, no space before ; : ! ?') },
    { finds: /[;:!?][\p{L}“]/u, message: sentence('Il manque un espace après le signe.', 'A space is missing after the sign.') },
    { finds: /\d[ \u00a0\u202f]%/u, message: sentence('En anglais, pas d’espace avant %.', 'In English, no space before %.') },
  ],
};
