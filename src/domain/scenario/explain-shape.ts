import type { z } from 'zod';
import { type Path, quote, sentence } from './finding.ts';
import type { Mistake, ReadingCode } from './mistake.ts';
import type { Wanted } from './schema-words.ts';
import { offsetOf, offsetOfKey, type Source, valueAt } from './source-tree.ts';

type Issue = z.core.$ZodIssue;
type Message = Mistake['message'];

/** What the schema refused, in words an author understands, each at its place in the file. */
export function explainShape(issues: readonly Issue[], source: Source): readonly Mistake[] {
  return issues.flatMap((issue) => explain(issue, [], source));
}

function explain(issue: Issue, above: Path, source: Source): readonly Mistake[] {
  const path = [...above, ...(issue.path as Path)];
  const at = (code: ReadingCode, message: Message): readonly Mistake[] => [{ code, path, message, offset: offsetOf(source.root, path) }];
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, path, source);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, source));
    case 'invalid_key':
      return [badKey(path, source)];
    case 'invalid_value':
      return issue.path.length > 0 && isMissing(path, source)
        ? missing(path, source)
        : at('not-in-list', notInList(path, issue.values, source));
    case 'invalid_format':
      return at(...FORMATS[issue.message === 'blank' ? 'blank' : 'id']);
    case 'too_big':
      return at(...tooBig(issue));
    case 'too_small':
      return at(...tooSmall(issue));
    case 'invalid_type':
      return isMissing(path, source) ? missing(path, source) : at('wrong-type', wrongType(issue.message, path, source));
    default:
      return at('wrong-type', wrongType(issue.message, path, source));
  }
}

/** The only union of the format: one line, or a list of lines. Which of the two was meant shows by what was written. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, source: Source): readonly Mistake[] {
  const meant = issue.errors[Array.isArray(valueAt(source.value, path)) ? 1 : 0] ?? [];
  return meant.flatMap((inner) => explain(inner, path, source));
}

const isMissing = (path: Path, source: Source): boolean => valueAt(source.value, path) === undefined;

function missing(path: Path, source: Source): readonly Mistake[] {
  const key = String(path.at(-1));
  const isLanguage = (key === 'fr' || key === 'en') && path.length > 1;
  return [
    {
      code: isLanguage ? 'missing-language' : 'missing-key',
      path,
      offset: offsetOf(source.root, path),
      message: isLanguage
        ? sentence(
            `Il manque le texte en ${key === 'fr' ? 'français' : 'anglais'} (« ${key} »).`,
            `The ${key === 'fr' ? 'French' : 'English'} text (“${key}”) is missing.`,
          )
        : sentence(`Il manque la clé « ${key} ».`, `The key “${key}” is missing.`),
    },
  ];
}

function unknownKey(key: string, path: Path, source: Source): Mistake {
  return {
    code: 'unknown-key',
    path: [...path, key],
    offset: offsetOfKey(source.root, path, key),
    message: sentence(`La clé « ${quote(key)} » n’existe pas ici.`, `There is no key “${quote(key)}” here.`),
  };
}

function badKey(path: Path, source: Source): Mistake {
  const [code, message] = FORMATS.id;
  return { code, message, path, offset: offsetOfKey(source.root, path.slice(0, -1), String(path.at(-1))) };
}

const FORMATS: Readonly<Record<'id' | 'blank', readonly [ReadingCode, Message]>> = {
  id: [
    'bad-id',
    sentence(
      'Un identifiant s’écrit en minuscules sans accent, chiffres et tirets, et commence par une lettre.',
      'An id is made of small letters without accents, digits and hyphens, and starts with a letter.',
    ),
  ],
  blank: ['empty-text', sentence('Ce texte est vide.', 'This text is empty.')],
};

function notInList(path: Path, values: readonly unknown[], source: Source): Message {
  const written = valueAt(source.value, path);
  const said = typeof written === 'object' ? '' : quote(String(written));
  const list = values.join(', ');
  return sentence(`« ${said} » n’est pas de la liste : ${list}.`, `“${said}” is not on the list: ${list}.`);
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): [ReadingCode, Message] {
  const most = String(issue.maximum);
  return issue.origin === 'array'
    ? ['too-many', sentence(`Cette liste a plus de ${most} éléments.`, `This list has more than ${most} items.`)]
    : ['out-of-range', sentence(`Ce nombre dépasse ${most}.`, `This number is above ${most}.`)];
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): [ReadingCode, Message] {
  const least = String(issue.minimum);
  return issue.origin === 'array'
    ? [
        'too-few',
        sentence(
          `Cette liste a moins de ${least} élément${issue.minimum === 1 ? '' : 's'}.`,
          `This list has fewer than ${least} item${issue.minimum === 1 ? '' : 's'}.`,
        ),
      ]
    : ['out-of-range', sentence(`Ce nombre est inférieur à ${least}.`, `This number is below ${least}.`)];
}

const WANTED_SENTENCES: Readonly<Record<Wanted, Message>> = {
  id: sentence('Il faut un identifiant, comme « by-friday ».', 'An id is needed, such as “by-friday”.'),
  words: sentence('Il faut un texte entre guillemets.', 'A text between quotes is needed.'),
  text: sentence('Il faut un texte dans chaque langue : { fr: "…", en: "…" }.', 'A text in each language is needed: { fr: "…", en: "…" }.'),
  blank: sentence('Ce texte est vide.', 'This text is empty.'),
  number: sentence('Il faut un nombre, sans guillemets.', 'A number is needed, without quotes.'),
  'yes-or-no': sentence('Il faut « true » ou « false », sans guillemets.', '“true” or “false” is needed, without quotes.'),
  list: sentence('Il faut une liste : un élément par ligne après « - ».', 'A list is needed: one item a line after “-”.'),
  map: sentence('Il faut des clés et des valeurs : « clé: valeur ».', 'Keys and values are needed: “key: value”.'),
};

const NOTHING = sentence('Rien n’est écrit ici.', 'Nothing is written here.');
const OTHER = sentence('Ce n’est pas ce qui est attendu ici.', 'This is not what is expected here.');

function wrongType(wanted: string, path: Path, source: Source): Message {
  const found = Object.entries(WANTED_SENTENCES).find(([name]) => name === wanted)?.[1] ?? OTHER;
  return valueAt(source.value, path) === null ? sentence(`${NOTHING.fr} ${found.fr}`, `${NOTHING.en} ${found.en}`) : found;
}
