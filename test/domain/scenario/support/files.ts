import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Problem } from '../../../../src/domain/scenario/problem.ts';
import { readScenario } from '../../../../src/domain/scenario/read.ts';
import type { Scenario } from '../../../../src/domain/scenario/scenario.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/format-1/${name}`, import.meta.url), 'utf8');

/** The smallest good scenario; the excerpt that the teaching material prints. Frozen: what could be read once can be read for ever. */
export const MINIMAL = fixture('minimal.yaml');
export const EXAMPLE = fixture('by-friday-excerpt.yaml');

export const problemsOf = (text: string, file = 'test.yaml'): readonly Problem[] => {
  const read = readScenario(text, { file });
  return read.ok ? read.value.warnings : read.problem;
};

export const codesOf = (text: string): readonly string[] => problemsOf(text).map(({ code }) => code);

/** `12:5 weights-sum`, as a terminal would show it. */
export const placesOf = (text: string): readonly string[] => problemsOf(text).map(({ line, column, code }) => `${line}:${column} ${code}`);

export function scenarioOf(text: string): Scenario {
  const read = readScenario(text, { file: 'test.yaml' });
  if (!read.ok)
    throw new Error(read.problem.map(({ line, column, code, path }) => `${line}:${column} ${code} ${path.join('/')}`).join('\n'));
  return read.value.scenario;
}

/** Replaces a piece of a file that must be there, exactly once. */
export function replaced(text: string, old: string, fresh: string): string {
  const first = text.indexOf(old);
  if (first < 0 || text.indexOf(old, first + 1) >= 0) throw new Error(`not there exactly once: ${old}`);
  return text.replace(old, () => fresh);
}

/**
 * The minimal scenario with the lines of `fragment` in place of its own: maps are joined key by key, items of a list that have
 * an `id` are matched by it (new ids are added), everything else is replaced; `null` removes a key.
 */
export function amended(fragment: string): string {
  return JSON.stringify(join(load(MINIMAL), load(fragment)), null, 2);
}

type Json = unknown;
const isMap = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasIds = (list: Json): list is { id: Json }[] =>
  Array.isArray(list) && list.length > 0 && list.every((item) => isMap(item) && 'id' in item);

function join(old: Json, fresh: Json): Json {
  if (hasIds(old) && hasIds(fresh)) return joinLists(old, fresh);
  if (!isMap(old) || !isMap(fresh)) return fresh;
  const joined: Record<string, Json> = { ...old };
  for (const [key, value] of Object.entries(fresh)) {
    if (value === null) delete joined[key];
    else joined[key] = join(old[key], value);
  }
  return joined;
}

function joinLists(old: { id: Json }[], fresh: { id: Json }[]): Json[] {
  const joined: Json[] = [...old];
  const taken = new Set<number>();
  for (const item of fresh) {
    const at = old.findIndex(({ id }, index) => id === item.id && !taken.has(index));
    if (at < 0) joined.push(item);
    else {
      taken.add(at);
      joined[at] = join(old[at], item);
    }
  }
  return joined;
}
