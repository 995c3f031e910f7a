import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typesetScenario } from '../../src/domain/scenario/languages.ts';
import { readScenario } from '../../src/domain/scenario/read.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every shipped scenario file, from the root, sorted. */
export function shippedFiles(): readonly string[] {
  return readdirSync(path.join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join('scenarios', name));
}

/** The scenario of a file, as shown. @throws Error with every problem if it has any. */
export function scenarioAt(file: string): Scenario {
  const read = readScenario(readFileSync(path.join(ROOT, file), 'utf8'), { file });
  if (!read.ok)
    throw new Error(read.problem.map(({ line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message.en}`).join('\n'));
  return typesetScenario(read.value.scenario);
}

export const EXAMPLE = 'test/fixtures/pedagogy/example.yaml';
