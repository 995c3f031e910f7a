import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS, writeWalls } from '../../src/build/walls.mjs';
import { ROOT } from '../support/scenarios.ts';

/** A forbidden thing planted in a room, and who must refuse it. */
interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
  readonly refusedBy: readonly ('tsc' | 'biome')[];
}

const BOTH = ['tsc', 'biome'] as const;
const PLANTS: readonly Plant[] = [
  {
    rule: 'an adapter from the domain',
    file: 'src/domain/talk/planted-1.ts',
    code: "export { EFFECTS } from '../../adapters/sound/effects.ts';",
    refusedBy: BOTH,
  },
  {
    rule: 'the DOM in the domain',
    file: 'src/domain/language/planted-2.ts',
    code: 'export const title = document.title;',
    refusedBy: ['tsc'],
  },
  {
    rule: 'a timer in the domain',
    file: 'src/domain/client/planted-3.ts',
    code: 'export const timer = setTimeout(() => undefined, 1);',
    refusedBy: ['tsc'],
  },
  {
    rule: 'the console in the domain',
    file: 'src/domain/scoring/planted-4.ts',
    code: "export const said = console.log('no');",
    refusedBy: ['tsc'],
  },
  {
    rule: 'Node in the domain',
    file: 'src/domain/scenario/planted-5.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    refusedBy: BOTH,
  },
  {
    rule: 'Phaser outside the stage',
    file: 'src/adapters/screens/planted-6.ts',
    code: "import Phaser from 'phaser';\nexport const version = Phaser.VERSION;",
    refusedBy: ['biome'],
  },
  {
    rule: 'Phaser in the app',
    file: 'src/apps/player/planted-7.ts',
    code: "import Phaser from 'phaser';\nexport const version = Phaser.VERSION;",
    refusedBy: ['biome'],
  },
  {
    rule: 'Howler outside the sound',
    file: 'src/adapters/stage/planted-8.ts',
    code: "import { Howl } from 'howler';\nexport const howl = Howl;",
    refusedBy: ['biome'],
  },
  {
    rule: 'zod outside the scenario',
    file: 'src/apps/player/planted-9.ts',
    code: "import { z } from 'zod';\nexport const text = z.string();",
    refusedBy: ['biome'],
  },
  {
    rule: 'XState outside the dialogue',
    file: 'src/adapters/screens/planted-10.ts',
    code: "import { createActor } from 'xstate';\nexport const create = createActor;",
    refusedBy: ['biome'],
  },
  {
    rule: 'IndexedDB outside the storage',
    file: 'src/apps/player/planted-11.ts',
    code: "import { openDB } from 'idb';\nexport const open = openDB;",
    refusedBy: ['biome'],
  },
  {
    rule: 'an adapter from an adapter',
    file: 'src/adapters/screens/planted-12.ts',
    code: "export { EFFECTS } from '../sound/effects.ts';",
    refusedBy: BOTH,
  },
  {
    rule: 'a domain room backwards',
    file: 'src/domain/client/planted-13.ts',
    code: "export { score } from '../scoring/score.ts';",
    refusedBy: BOTH,
  },
  {
    rule: 'a domain room backwards, types only',
    file: 'src/domain/language/planted-14.ts',
    code: "export type { Scenario } from '../scenario/scenario.ts';",
    refusedBy: BOTH,
  },
  {
    rule: 'an app from an adapter',
    file: 'src/adapters/stage/planted-15.ts',
    code: "export { readAddress } from '../../apps/player/address.ts';",
    refusedBy: BOTH,
  },
  {
    rule: 'a cycle of types, one way',
    file: 'src/domain/scoring/planted-16.ts',
    code: "import type { Other } from './planted-17.ts';\nexport interface One { readonly other: Other }",
    refusedBy: ['biome'],
  },
  {
    rule: 'a cycle of types, the other way',
    file: 'src/domain/scoring/planted-17.ts',
    code: "import type { One } from './planted-16.ts';\nexport interface Other { readonly one: One }",
    refusedBy: ['biome'],
  },
];

let house = '';
let refusals: Readonly<Record<'tsc' | 'biome', string>> = { tsc: '', biome: '' };

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'walls-'));
  for (const name of ['src', 'assets', 'tsconfig.base.json', 'package.json'])
    cpSync(path.join(ROOT, name), path.join(house, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'));
  const { vcs, ...biome } = JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(path.join(house, 'biome.json'), JSON.stringify(biome));
  writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify({ files: [], references: ROOMS.map((room) => ({ path: room.path })) }));
  // Types room by room without stopping at the first: each project is asked for its own errors once what it uses is built.
  runIn(house, 'tsc', ['-b']);
  for (const plant of PLANTS) writeFileSync(path.join(house, plant.file), `${plant.code}\n`);
  const rooms = [...new Set(PLANTS.map(({ file }) => path.dirname(file)))];
  refusals = {
    tsc: rooms.map((room) => runIn(house, 'tsc', ['-p', room])).join('\n'),
    biome: runIn(house, 'biome', ['lint', '--max-diagnostics=none', '--reporter=github', 'src']),
  };
}, 240_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the walls', () => {
  it.each(PLANTS.flatMap((plant) => plant.refusedBy.map((by) => ({ ...plant, by }))))('refuse $rule ($by)', ({ file, by }) => {
    expect(refusals[by]).toContain(file);
  });

  it('are written from the one table', () => expect(writeWalls({ write: false })).toEqual([]));
});

describe('the domain', () => {
  const files = readdirSync(path.join(ROOT, 'src/domain'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  it.each(files)('%s knows neither time nor chance', (name) => {
    expect(readFileSync(path.join(ROOT, 'src/domain', name), 'utf8')).not.toMatch(/Math\.random|Date\.now|new Date\(|performance\./u);
  });
});

function runIn(folder: string, command: 'tsc' | 'biome', args: readonly string[]): string {
  try {
    return execFileSync(path.join(ROOT, 'node_modules/.bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (refused) {
    const { stdout = '', stderr = '' } = refused as { stdout?: string; stderr?: string };
    return `${stdout}\n${stderr}`;
  }
}
