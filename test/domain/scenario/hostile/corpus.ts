import { EXAMPLE, MINIMAL } from '../support/files.ts';

export interface Nasty {
  readonly name: string;
  readonly text: () => string;
  /** A code that must be among the problems; `ok` if the file is harmless and must be read. */
  readonly wants: string;
}

const many = (times: number, piece: string) => piece.repeat(times);
const within = (old: string, fresh: string) => () => {
  if (!MINIMAL.includes(old)) throw new Error(`not in the minimal scenario: ${old}`);
  return MINIMAL.replace(old, () => fresh);
};
const asTitle = (french: string) => within('fr: "Quatre-vingts pages"', `fr: "${french}"`);
const numbered = (times: number, line: (index: number) => string) => Array.from({ length: times }, (_, index) => line(index)).join('');

/** What has broken other readers, and what could break this one. Each was a real trick somewhere; none is ever removed. */
export const CORPUS: readonly Nasty[] = [
  // Nesting.
  { name: '2 kB of brackets', text: () => many(2_000, '['), wants: 'too-deep' },
  { name: 'a thousand brackets, closed', text: () => many(1_000, '[') + many(1_000, ']'), wants: 'too-deep' },
  { name: 'depth 100,000, lists', text: () => many(100_000, '['), wants: 'too-deep' },
  { name: 'depth 100,000, maps', text: () => many(50_000, '{a: '), wants: 'too-deep' },
  { name: 'depth by dashes', text: () => many(100_000, '- '), wants: 'too-deep' },
  { name: 'depth by indentation', text: () => numbered(700, (index) => `${many(index, ' ')}a:\n`), wants: 'too-deep' },
  { name: 'depth by explicit keys', text: () => many(100_000, '? '), wants: 'too-deep' },
  { name: 'depth in keys', text: () => `${many(40, '[')}${many(40, ']: a')}`, wants: 'too-deep' },
  {
    name: 'depth inside a scenario',
    text: within('personas: [direct, anxious]', `personas: ${many(500, '[')}${many(500, ']')}`),
    wants: 'too-deep',
  },
  { name: 'pairs in lists, doubled at each level', text: () => `a: ${many(30, '[')}a${many(30, ']: b')}`, wants: 'yaml-syntax' },
  { name: 'wide list of 28 levels', text: () => `[${many(2_000, `${many(28, '[')}1${many(28, ']')},`)}]`, wants: 'not-a-scenario' },

  // References.
  {
    name: 'alias bomb',
    text: () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${numbered(9, (index) => `b${index}: &b${index} [${many(9, index ? `*b${index - 1},` : '*a,')}]\n`)}`,
    wants: 'yaml-alias',
  },
  { name: 'self reference', text: () => 'a: &a [*a]\n', wants: 'yaml-alias' },
  { name: 'merge key', text: within('id: eighty-pages', '<<: { id: other }\nid: eighty-pages'), wants: 'unknown-key' },
  { name: 'alias of nothing', text: () => 'format: *nothing\n', wants: 'yaml-alias' },
  { name: '60,000 aliases', text: () => `[${many(60_000, '*a,')}]`, wants: 'yaml-alias' },
  { name: 'anchor on a key', text: within('id: eighty-pages', '&x id: eighty-pages'), wants: 'yaml-anchor' },

  // Tags and directives.
  { name: 'a function', text: within('id: eighty-pages', 'id: !!js/function "function(){ return 1 }"'), wants: 'yaml-tag' },
  { name: 'a regular expression', text: within('id: eighty-pages', 'id: !!js/regexp /(a+)+$/'), wants: 'yaml-tag' },
  { name: 'binary', text: within('id: eighty-pages', 'id: !!binary AAAA'), wants: 'yaml-tag' },
  { name: "a tag of one's own", text: () => '%TAG !e! tag:example.com,2000:\n---\nformat: !e!x 1\n', wants: 'yaml-tag' },
  { name: 'a set', text: () => '--- !!set\n? a\n', wants: 'yaml-tag' },
  { name: 'bare exclamation mark', text: within('id: eighty-pages', 'id: ! eighty-pages'), wants: 'yaml-tag' },
  { name: 'unknown YAML version', text: () => '%YAML 9.9\n---\nformat: 1\n', wants: 'yaml-syntax' },

  // Keys.
  { name: '__proto__ at the top', text: () => `__proto__: { polluted: true }\n${MINIMAL}`, wants: 'key-not-text' },
  { name: '__proto__ between quotes', text: () => `"__proto__": { polluted: true }\n${MINIMAL}`, wants: 'key-not-text' },
  { name: '__proto__ by escapes', text: () => `"\\x5f_proto__": { polluted: true }\n${MINIMAL}`, wants: 'key-not-text' },
  { name: '__proto__ as an alternative', text: within('  colleague:\n', '  __proto__:\n'), wants: 'key-not-text' },
  { name: '__proto__ as a language', text: asTitle('Titre", __proto__: "x'), wants: 'key-not-text' },
  { name: 'constructor at the top', text: () => `constructor: { prototype: { polluted: true } }\n${MINIMAL}`, wants: 'unknown-key' },
  { name: 'constructor as an alternative', text: () => MINIMAL.replaceAll(/\bcolleague\b/g, 'constructor'), wants: 'ok' },
  { name: 'constructor as a fact', text: () => MINIMAL.replaceAll(/\bjury\b(?=\]|\n)/g, 'constructor'), wants: 'ok' },
  {
    name: 'constructor as a moment and a reply',
    text: () => MINIMAL.replaceAll(/\bunderstood\b/g, 'constructor').replace('id: plain-no', 'id: constructor'),
    wants: 'ok',
  },
  {
    name: 'a reference to constructor that nobody made',
    text: within('alternative: summary', 'alternative: constructor'),
    wants: 'unknown-target',
  },
  {
    name: 'a next to constructor',
    text: within('next:\n      reveal: understood\n  - id: no-is-said', 'next:\n      reveal: constructor\n  - id: no-is-said'),
    wants: 'unknown-target',
  },
  { name: 'toString as a reaction', text: within('  shrug:', '  toString:'), wants: 'unknown-key' },
  { name: 'hasOwnProperty as a topic', text: within('  motive:\n', '  hasOwnProperty:\n'), wants: 'unknown-key' },
  { name: 'a key that is a list', text: () => `? [format, 1]\n: 2\n`, wants: 'key-not-text' },
  { name: 'a key that is a number', text: within('id: eighty-pages', '12: eighty-pages'), wants: 'key-not-text' },
  { name: 'a key of 100,000 letters', text: within('id: eighty-pages', `${many(100_000, 'k')}: eighty-pages`), wants: 'unknown-key' },
  { name: 'the same key twice', text: within('version: 1', 'version: 1\nversion: 2'), wants: 'duplicate-key' },
  { name: 'the same key 20,000 times', text: () => `{${many(20_000, 'a: 1,')}}`, wants: 'duplicate-key' },
  { name: '20,000 unknown keys', text: () => `format: 1\n${numbered(20_000, (index) => `k${index}: 1\n`)}`, wants: 'unknown-key' },

  // Encodings and characters.
  { name: '10 MB', text: () => many(10 * 1024 * 1024, 'a'), wants: 'too-large' },
  { name: '256 KiB and one byte', text: () => `#${many(256 * 1024, 'a')}`, wants: 'too-large' },
  { name: '256 KiB of characters of three bytes', text: () => `#${many(100 * 1024, '…')}`, wants: 'too-large' },
  { name: '256 KiB of comment', text: () => `#${many(256 * 1024 - 1, 'a')}`, wants: 'empty-file' },
  { name: 'nothing', text: () => '', wants: 'empty-file' },
  { name: 'white space only', text: () => ' \n\n  \n', wants: 'empty-file' },
  { name: 'byte order mark in front', text: () => `\ufeff${MINIMAL}`, wants: 'ok' },
  { name: 'byte order mark in the middle', text: within('id: eighty-pages', '\ufeffid: eighty-pages'), wants: 'stray-bom' },
  { name: '60,000 byte order marks', text: () => many(60_000, '\ufeff\n'), wants: 'stray-bom' },
  {
    name: 'UTF-16, little end first, read as UTF-8',
    text: () => `\ufffd\ufffd${[...MINIMAL.slice(0, 5_000)].join('\0')}`,
    wants: 'wrong-encoding',
  },
  { name: 'UTF-16 without a mark', text: () => [...MINIMAL.slice(0, 5_000)].join('\0'), wants: 'wrong-encoding' },
  { name: 'UTF-16, big end first, taken for little', text: () => '\ufffe\u6600\u6f00', wants: 'wrong-encoding' },
  { name: 'Latin-1 read as UTF-8', text: asTitle('D\ufffdlai'), wants: 'wrong-encoding' },
  { name: 'NUL', text: asTitle('Vendredi\0'), wants: 'control-character' },
  { name: 'NUL by escape', text: asTitle('Vendredi\\0'), wants: 'control-character' },
  { name: 'terminal escape', text: asTitle('\u001b[2J\u001b[31mok'), wants: 'control-character' },
  { name: 'terminal escape by escape', text: asTitle('\\e[2J'), wants: 'control-character' },
  { name: 'right-to-left override', text: asTitle('Oui \u202eelbissopmi\u202c'), wants: 'bidi-character' },
  { name: 'right-to-left override by escape', text: asTitle('Oui \\u202eelbissopmi'), wants: 'bidi-character' },
  { name: 'isolates', text: asTitle('\u2067Oui\u2069'), wants: 'bidi-character' },
  { name: 'line separator', text: asTitle('Oui\u2028Non'), wants: 'control-character' },
  { name: 'letters of the tag block', text: asTitle('Oui\u{e0041}\u{e0042}'), wants: 'control-character' },
  { name: 'half a character', text: asTitle('Oui\ud83d'), wants: 'wrong-encoding' },
  { name: 'half a character by escape', text: asTitle('Oui\\ud83d'), wants: 'control-character' },

  // Text that would be code elsewhere.
  { name: 'an image with a handler', text: asTitle('<img src=x onerror=alert(1)>'), wants: 'markup-in-text' },
  { name: 'a script', text: asTitle('<script>alert(1)</script>'), wants: 'markup-in-text' },
  { name: 'a drawing with a handler', text: asTitle('<svg/onload=alert(1)>'), wants: 'markup-in-text' },
  { name: 'an unfinished tag', text: asTitle('Oui <iframe'), wants: 'markup-in-text' },
  { name: 'an address that is a program', text: asTitle('javascript:alert(1)'), wants: 'markup-in-text' },
  { name: 'an address with data', text: asTitle('data:text/html;base64,AAAA'), wants: 'markup-in-text' },
  { name: 'an address', text: asTitle('Voir https://example.com/x'), wants: 'markup-in-text' },
  { name: 'a link', text: asTitle('[ici](//example.com)'), wants: 'markup-in-text' },
  { name: 'a character reference', text: asTitle('&lt;b&gt;'), wants: 'markup-in-text' },
  { name: 'a template', text: asTitle('\x24{process.exit(1)} {{x}}'), wants: 'markup-in-text' },
  {
    name: 'markup in a note of the author',
    text: within('"Avoiding: it commits to nothing."', '"<b onclick=x>"'),
    wants: 'markup-in-text',
  },
  { name: 'a formula for a spreadsheet', text: asTitle('=HYPERLINK(1)'), wants: 'ok' },

  // Values.
  { name: 'a number beyond numbers', text: within('version: 1', 'version: 1e999'), wants: 'wrong-type' },
  { name: '100,000 digits', text: within('version: 1', `version: ${many(100_000, '9')}`), wants: 'wrong-type' },
  { name: 'infinity', text: within('weight: 0.7', 'weight: .inf'), wants: 'wrong-type' },
  { name: 'not a number', text: within('weight: 0.7', 'weight: .nan'), wants: 'wrong-type' },
  { name: 'minus zero', text: within('personas:', 'knownAt: -0\npersonas:'), wants: 'ok' },
  { name: 'a format from the future', text: within('format: 1', 'format: 2'), wants: 'format-newer' },
  { name: 'a format beyond counting', text: within('format: 1', 'format: 1e300'), wants: 'format-newer' },
  { name: 'a format of words', text: within('format: 1', 'format: "1"'), wants: 'format-unknown' },
  { name: 'a list of scenarios', text: () => MINIMAL.replaceAll(/^/gm, '  ').replace('  #', '-\n  #'), wants: 'not-a-scenario' },
  { name: 'two scenarios', text: () => `${MINIMAL}\n---\n${MINIMAL}`, wants: 'several-documents' },
  { name: '50,000 documents', text: () => many(50_000, '---\n'), wants: 'empty-file' },

  // Endless loops, and crowds.
  { name: 'moments that lead to each other', text: endlessLoop, wants: 'loop-without-exit' },
  { name: '2,001 moments', text: () => crowd(2_001), wants: 'too-many' },
  { name: '2,000 moments, each in four phases', text: () => crowd(2_000), wants: 'duplicate-id' },
  { name: '1,900 moments in a chain', text: chain, wants: 'ok' },
  {
    name: '2,000 wrong references',
    text: () =>
      MINIMAL.replace(
        '  - id: agreed\n',
        `${numbered(1_900, (index) => `  - {id: m${index}, phases: [held], replies: [], next: {reveal: x${index}}}\n`)}  - id: agreed\n`,
      ),
    wants: 'unknown-target',
  },
  {
    name: 'a limit of 100,000 letters, missed 500 times',
    text: () =>
      MINIMAL.replace('{ id: quality, text', `{ id: ${many(100_000, 'q')}, text`).replace(
        '  - id: agreed\n',
        () => `${numbered(500, (index) => crowdedMoment(index))}  - id: agreed\n`,
      ),
    wants: 'unknown-target',
  },
  {
    name: '13 replies in a moment',
    text: within('    phases: [promised]\n    replies: []', `    phases: [promised]\n    replies: [${many(13, '{},')}]`),
    wants: 'too-many',
  },
  {
    name: '3,000 alternatives, served everywhere',
    text: () =>
      MINIMAL.replace(
        '  colleague:\n',
        `${numbered(1_500, (index) => `  x${index}: {name: {fr: a, en: a}, keywords: {fr: [], en: []}}\n`)}  colleague:\n`,
      ),
    wants: 'ok',
  },
  {
    name: 'conditions of 30,000 facts',
    text: within('        alternative: summary', `        when: { knows: [${many(30_000, 'a,')}] }\n        alternative: summary`),
    wants: 'too-many',
  },

  // Patterns that make careless expressions run for ever.
  { name: '200,000 spaces in a text', text: asTitle(`a${many(200_000, ' ')}!`), wants: 'ok' },
  { name: '100,000 dots and letters', text: asTitle(many(100_000, 'a.')), wants: 'ok' },
  { name: '60,000 opening quotes', text: within('Il me faut les', `${many(60_000, '«')} Il me faut les`), wants: 'ok' },
  { name: '60,000 openings of a tag', text: asTitle(many(100_000, '< ')), wants: 'ok' },
  { name: '40,000 je suis', text: within('Comptez sur moi', many(20_000, 'je suis ')), wants: 'ok' },
  { name: '100,000 ampersands', text: asTitle(many(100_000, '&a')), wants: 'ok' },
  { name: '200,000 backslashes', text: asTitle(many(200_000, '\\')), wants: 'ok' },
  { name: '30,000 tu', text: within('Il me faut les', `${many(30_000, 'est tu ')} Il me faut les`), wants: 'ok' },
  { name: 'a block of 100,000 empty lines', text: within('fr: "Quatre-vingts pages"', `fr: "a${many(100_000, '\n')}    b"`), wants: 'ok' },
  { name: 'comments of every length', text: () => `${numbered(600, (index) => `#${many(index % 400, 'x')}\n`)}${MINIMAL}`, wants: 'ok' },
  { name: 'the example, read twice over', text: () => `${EXAMPLE}\n${EXAMPLE}`, wants: 'duplicate-key' },
];

function crowd(moments: number): string {
  const lines = numbered(
    moments - 5,
    (index) => `  - {id: m${Math.floor(index / 2)}, phases: [opening, held, promised, settled], replies: []}\n`,
  );
  return MINIMAL.replace('  - id: agreed\n', `${lines}  - id: agreed\n`);
}

function crowdedMoment(index: number): string {
  const reply = `{id: r${index}, moves: [accept], clarity: 0, hardLimitGiven: x${index}, text: {fr: a, en: b}, coach: {fr: a, en: b}}`;
  return `  - {id: m${index}, phases: [held], replies: [${reply}]}\n`;
}

function chain(): string {
  const links = numbered(
    1_900,
    (index) => `  - {id: m${index}, phases: [opening, held, promised, settled], replies: [], next: {wait: m${index + 1}}}\n`,
  );
  const end = '  - {id: m1900, phases: [held], replies: []}\n';
  return MINIMAL.replace('reveal: understood', 'wait: m0').replace('  - id: agreed\n', `${links}${end}  - id: agreed\n`);
}

/** Two moments of the phase `promised`, each leading to the other, and no way to take the yes back. */
function endlessLoop(): string {
  return MINIMAL.replace(
    '  - id: yes-is-said\n    phases: [promised]\n    replies: []\n',
    '  - id: yes-is-said\n    phases: [promised]\n    replies: []\n    next: { wait: round }\n  - id: round\n    phases: [promised]\n    replies: []\n    next: { wait: yes-is-said }\n',
  ).replace('      flags: [retracted]\n', '');
}
