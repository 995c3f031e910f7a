import { randomFrom } from './random.ts';

/** `text` damaged in one to four ways that depend on `seed` alone. */
export function mutate(text: string, seed: number): string {
  const random = randomFrom(seed);
  let damaged = text;
  for (let times = 1 + random.below(4); times > 0; times--) damaged = random.pick(DAMAGES)(damaged, random);
  return damaged;
}

type Random = ReturnType<typeof randomFrom>;
type Damage = (text: string, random: Random) => string;

const splice = (text: string, at: number, removed: number, added = '') => text.slice(0, at) + added + text.slice(at + removed);

function changeLine(change: (line: string, random: Random) => string): Damage {
  return (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines[at] = change(lines[at] ?? '', random);
    return lines.join('\n');
  };
}

const TOKENS = [
  '&a ',
  '*a',
  '!!str ',
  '!!js/function ',
  '!x ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '%TAG ! x\n',
  '? ',
  ': ',
  ' #',
  '"',
  "'",
  '>-\n',
  '|\n',
  '- ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '[[[[[[[[[[',
  '{a: {a: {a: ',
  '\t',
  '\0',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\\u0000',
  '\\x',
  '__proto__: 1\n',
  'constructor: 1\n',
  'prototype',
  'toString',
  '"__proto__"',
  'null',
  '~',
  'true',
  'no',
  '1e999',
  '-1',
  '.inf',
  '0x1f',
  '999999999999999999999',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
] as const;

const WORDS = [
  'opening',
  'held',
  'promised',
  'settled',
  'reveal',
  'leave',
  'deadline',
  'board',
  'a',
  'b',
  'constructor',
  '0',
  '3',
  '1',
  '[]',
  '{}',
  'null',
  'true',
  'accept',
  'explore',
  'closed',
  'retracted',
] as const;

const DAMAGES: readonly Damage[] = [
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(TOKENS)),
  (text, random) => splice(text, random.below(text.length + 1), 1 + random.below(60)),
  (text, random) => {
    const from = random.below(text.length + 1);
    return splice(text, random.below(text.length + 1), 0, text.slice(from, from + 1 + random.below(400)));
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => splice(text, random.below(text.length + 1), 1, String.fromCodePoint(random.below(0x11000))),
  changeLine(() => ''),
  changeLine((line) => `${line}\n${line}`),
  changeLine((line) => ` ${line}`),
  changeLine((line) => line.replace(/^ {2}/u, '')),
  changeLine((line, random) => line.replace(/: .*$/u, `: ${random.pick(WORDS)}`)),
  changeLine((line, random) => line.replace(/[a-z][a-z0-9-]*/u, random.pick(WORDS))),
  changeLine((line) => line.replace(/\d+/u, (digits) => String(Number(digits) + 1))),
  changeLine((line) => line.replace(/, en: ".*"/u, '')),
  changeLine((line) => line.replace(/"/u, '')),
];
