import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../../src/domain/scenario/problem.ts';
import { readScenario } from '../../../src/domain/scenario/read.ts';
import { amended, codesOf, MINIMAL } from './support/files.ts';

/**
 * The examples of the documentation are its tests. An entry is a title `### \`code\``, its severity in italics, a sentence or
 * more, and at least one example of each kind: ```yaml bad and ```yaml good. Three more words may follow:
 *   alone     the example is a file by itself
 *   ×30000    … repeated so many times
 *   as typed  the example replaces the lines of its first key in the minimal scenario, letter by letter
 * Otherwise it is joined with the minimal scenario, see `amended`.
 */
interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly examples: readonly { readonly kind: 'bad' | 'good'; readonly how: string; readonly text: string }[];
}

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

function entriesOf(text: string): readonly Entry[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      code: /^`([a-z-]+)`$/m.exec(part)?.[1] ?? part.split('\n')[0] ?? '',
      severity: /^\*(\p{L}+)\.\*/mu.exec(part)?.[1] ?? '',
      examples: [...part.matchAll(/^```yaml (bad|good) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, kind, how, example]) => ({
        kind: kind as 'bad' | 'good',
        how: how ?? '',
        text: example ?? '',
      })),
    }));
}

function fileOf({ how, text }: Entry['examples'][number]): string {
  if (how.startsWith('alone')) return text.repeat(Number(/×(\d+)/.exec(how)?.[1] ?? 1));
  if (how === 'as typed') {
    const key = text.slice(0, text.indexOf(':'));
    const lines = new RegExp(`^${key}:.*\\n(?:[ #].*\\n)*`, 'm');
    if (!lines.test(MINIMAL)) throw new Error(`no key ${key}`);
    return MINIMAL.replace(lines, () => text);
  }
  expect(how, 'unknown kind of example').toBe('');
  return amended(text);
}

describe.each([
  ['diagnostics.md', { error: 'Error', warning: 'Warning' }],
  ['diagnostics.fr.md', { error: 'Erreur', warning: 'Avertissement' }],
] as const)('%s', (name, words) => {
  const entries = entriesOf(page(name));

  test('has one entry a code, and no other', () => {
    expect(entries.map(({ code }) => code).sort()).toEqual(Object.keys(SEVERITIES).sort());
  });

  test.each(entries)('$code', ({ code, severity, examples }) => {
    expect(severity).toBe(words[SEVERITIES[code as keyof typeof SEVERITIES]]);
    expect(new Set(examples.map(({ kind }) => kind)), 'a bad and a good example').toEqual(new Set(['bad', 'good']));
    for (const example of examples) {
      const codes = codesOf(fileOf(example));
      if (example.kind === 'bad') expect(codes, example.text).toContain(code);
      else if (example.how.startsWith('alone')) expect(codes, example.text).not.toContain(code);
      else expect(codes, example.text).toEqual([]);
      const read = readScenario(fileOf(example), { file: 'x' });
      if (example.kind === 'bad')
        expect(read.ok, 'refused').toBe(codes.every((one) => SEVERITIES[one as keyof typeof SEVERITIES] === 'warning'));
    }
  });
});

test('both languages have the same examples', () => {
  const [english, french] = [entriesOf(page('diagnostics.md')), entriesOf(page('diagnostics.fr.md'))];
  expect(french.map(({ code, examples }) => ({ code, examples }))).toEqual(english.map(({ code, examples }) => ({ code, examples })));
});
