import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/domain/scenario/json-schema.ts';
import * as vocabulary from '../../../src/domain/scenario/vocabulary.ts';
import { amended, codesOf } from './support/files.ts';

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const examplesOf = (text: string) => [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example]) => example ?? '');

/** Every key an author may write, from the schema itself. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

describe.each(['format.md', 'format.fr.md'])('%s', (name) => {
  const text = page(name);

  test.each(examplesOf(text).map((example) => [example.split('\n')[0] ?? '', example]))('the example “%s” is right', (_, example) => {
    expect(codesOf(amended(example))).toEqual([]);
  });

  test('speaks of every key', () => {
    const keys = [...new Set(keysOf(jsonSchemaOf()))].filter((key) => key !== 'fr' && key !== 'en');
    expect(keys.filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text))).toEqual([]);
  });

  test('speaks of every word of the closed lists', () => {
    const { FACES: _, ...lists } = vocabulary;
    const words = Object.values(lists)
      .flat()
      .map(String)
      .filter((word) => !/^\d+$/.test(word) && word !== 'ended');
    expect(words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text))).toEqual([]);
  });
});

test('both languages have the same examples', () => {
  expect(examplesOf(page('format.fr.md'))).toEqual(examplesOf(page('format.md')));
});
