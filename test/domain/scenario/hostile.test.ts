import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from './hostile/child.ts';
import { CORPUS } from './hostile/corpus.ts';

/** A quarter of a second: no file may hold up a page for longer. */
const LONGEST = 250;
/** Mutations read: 5,000 on each change, MUTATIONS=100000 by night. The first seed is printed and can be given. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 5_000);
const FIRST_SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** Seeds that once failed. They are never removed. */
const REMEMBERED_SEEDS: readonly number[] = [1, 2, 3];

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    // Fixtures are found beside the source, not beside the bundle.
    define: { 'import.meta.url': JSON.stringify(new URL('./hostile/child.ts', import.meta.url).href) },
    build: {
      ssr: fileURLToPath(new URL('./hostile/child.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
    },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readInChild(...args: readonly string[]): readonly Report[] {
  const child = spawnSync(process.execPath, [join(folder, 'child.js'), ...args], {
    encoding: 'utf8',
    timeout: 1_200_000,
    maxBuffer: 2 ** 28,
  });
  const reports = child.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);
  expect({ signal: child.signal, status: child.status, last: reports.at(-1)?.name, errors: child.stderr.slice(0, 2_000) }).toMatchObject({
    signal: null,
    status: 0,
    errors: '',
  });
  return reports;
}

describe('hostile files', () => {
  test('of the corpus neither kill, nor hang, nor fool the reader', () => {
    const reports = readInChild('corpus');
    expect(reports.map(({ name }) => name)).toEqual(CORPUS.map(({ name }) => name));
    const wrong = reports.flatMap(({ name, milliseconds, ok, codes, broken }, index) => {
      const wants = CORPUS[index]?.wants ?? '';
      return [
        ...broken.map((what) => `${name}: ${what}`),
        ...(milliseconds > LONGEST ? [`${name}: ${milliseconds} ms`] : []),
        ...((wants === 'ok' ? ok : codes.includes(wants)) ? [] : [`${name}: wanted ${wants}, got ${ok ? 'ok' : codes.join(' ')}`]),
      ];
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  test(`${MUTATIONS} mutations from seed ${FIRST_SEED}`, () => {
    const reports = [
      ...readInChild('mutations', String(FIRST_SEED), String(MUTATIONS)),
      ...REMEMBERED_SEEDS.flatMap((seed) => readInChild('mutations', String(seed), '1')),
    ];
    expect(reports).toHaveLength(MUTATIONS + REMEMBERED_SEEDS.length);
    const wrong = reports.filter(({ milliseconds, broken }) => milliseconds > LONGEST || broken.length > 0);
    expect(wrong).toEqual([]);
  }, 1_500_000);
});
