// The one table of the walls: which room may import which, and what it may touch of the world. `npm run walls` writes from it
// the tsconfig.json of every room, the list of projects in the root tsconfig.json, and the restricted imports of biome.json;
// test/architecture plants a forbidden import for every rule and demands a refusal.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/**
 * @typedef {object} Room
 * @property {string} path       folder, from the root of the repository
 * @property {string[]} uses     rooms it may import, by path
 * @property {string[]} [only]   packages that this room alone may import
 * @property {'pure' | 'browser' | 'node'} world  what exists there besides the language
 */

/** @type {readonly Room[]} In the order of the arrows: a room uses only rooms above it. */
export const ROOMS = [
  { path: 'src/domain/language', uses: [], world: 'pure' },
  { path: 'src/domain/scenario', uses: ['src/domain/language'], only: ['zod', 'js-yaml'], world: 'pure' },
  { path: 'src/domain/client', uses: ['src/domain/scenario', 'src/domain/language'], world: 'pure' },
  {
    path: 'src/domain/dialogue',
    uses: ['src/domain/client', 'src/domain/scenario', 'src/domain/language'],
    only: ['xstate'],
    world: 'pure',
  },
  {
    path: 'src/domain/scoring',
    uses: ['src/domain/dialogue', 'src/domain/client', 'src/domain/scenario', 'src/domain/language'],
    world: 'pure',
  },
  {
    path: 'src/domain/talk',
    uses: ['src/domain/scoring', 'src/domain/dialogue', 'src/domain/client', 'src/domain/scenario', 'src/domain/language'],
    world: 'pure',
  },
  {
    path: 'src/domain/path',
    uses: [
      'src/domain/talk',
      'src/domain/scoring',
      'src/domain/dialogue',
      'src/domain/client',
      'src/domain/scenario',
      'src/domain/language',
    ],
    world: 'pure',
  },
  {
    path: 'src/domain/proof',
    uses: [
      'src/domain/talk',
      'src/domain/scoring',
      'src/domain/dialogue',
      'src/domain/client',
      'src/domain/scenario',
      'src/domain/language',
    ],
    world: 'pure',
  },
  { path: 'src/adapters/stage', uses: DOMAIN(), only: ['phaser'], world: 'browser' },
  { path: 'src/adapters/screens', uses: DOMAIN(), only: ['preact'], world: 'browser' },
  { path: 'src/adapters/sound', uses: DOMAIN(), only: ['howler'], world: 'browser' },
  { path: 'src/adapters/storage', uses: DOMAIN(), only: ['idb'], world: 'browser' },
  { path: 'src/adapters/offline', uses: DOMAIN(), world: 'browser' },
  { path: 'src/apps/player', uses: [...DOMAIN(), ...ADAPTERS()], world: 'browser' },
  { path: 'src/apps/cli', uses: [...DOMAIN(), 'src/domain/proof'], world: 'node' },
  // The drawings and the stage agree on one geometry.
  { path: 'src/build', uses: [...DOMAIN(), 'src/adapters/stage'], world: 'node' },
];

function DOMAIN() {
  return ['language', 'scenario', 'client', 'dialogue', 'scoring', 'talk', 'path'].map((room) => `src/domain/${room}`);
}

function ADAPTERS() {
  return ['stage', 'screens', 'sound', 'storage', 'offline'].map((room) => `src/adapters/${room}`);
}

const WORLDS = {
  pure: { lib: ['es2023'], types: [] },
  browser: { lib: ['es2023', 'dom', 'dom.iterable'], types: ['vite/client'] },
  node: { lib: ['es2023', 'dom'], types: ['node'] },
};

/** @param {Room} room */
export function tsconfigOf(room) {
  const up = path.posix.relative(room.path, '.');
  const options = {
    ...WORLDS[room.world],
    rootDir: up,
    outDir: `${up}/.cache/types`,
    tsBuildInfoFile: `${up}/.cache/types/${room.path.replaceAll('/', '.')}.tsbuildinfo`,
    ...(room.world === 'browser' && { jsx: 'react-jsx', jsxImportSource: 'preact' }),
  };
  return {
    extends: `${up}/tsconfig.base.json`,
    compilerOptions: options,
    include: ['**/*.ts', '**/*.tsx', ...(room.world === 'node' ? ['**/*.mjs'] : [])],
    references: room.uses.map((used) => ({ path: path.posix.relative(room.path, used) })),
  };
}

/** What a room must not import, as Biome's `noRestrictedImports` takes it. @param {Room} room */
export function forbiddenImportsOf(room) {
  /** @type {Record<string, string>} */
  const paths = {};
  for (const other of ROOMS) {
    for (const name of other.only ?? []) if (other !== room && !mayShare(room, name)) paths[name] = `Only ${other.path} imports ${name}.`;
  }
  const group = ROOMS.filter((other) => other !== room && !room.uses.includes(other.path)).flatMap((other) => {
    const from = path.posix.relative(room.path, other.path);
    return [`${from}/**`, `../${from}/**`];
  });
  const rules = [{ group, message: `${room.path} may not import this room (src/build/walls.mjs).` }];
  if (room.world === 'pure') rules.push({ group: ['node:*', 'fs', 'path', 'os', 'crypto'], message: 'The domain is pure: no Node.' });
  return { paths, patterns: rules };
}

/** The player composes with Preact, and builds may read what they build. @param {Room} room @param {string} name */
function mayShare(room, name) {
  if (room.path === 'src/apps/player') return name === 'preact';
  return room.path === 'src/build' && (name === 'phaser' || name === 'zod');
}

export function biomeOverrides() {
  return ROOMS.map((room) => ({
    includes: [`${room.path}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: forbiddenImportsOf(room) } } } },
  }));
}

/** Writes every file made from the table; returns those that were not up to date. @param {{ write: boolean }} options */
export function writeWalls({ write }) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  /** @type {string[]} */
  const stale = [];
  const put = (/** @type {string} */ file, /** @type {object} */ content) => {
    const target = path.join(root, file);
    let before = '';
    try {
      before = readFileSync(target, 'utf8');
    } catch {
      // not written yet
    }
    // The formatter may have laid it out otherwise: what it says counts.
    if (before !== '' && JSON.stringify(JSON.parse(before)) === JSON.stringify(content)) return;
    stale.push(file);
    if (write) writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
  };
  for (const room of ROOMS) put(`${room.path}/tsconfig.json`, tsconfigOf(room));
  const test = JSON.parse(readFileSync(path.join(root, 'test/tsconfig.json'), 'utf8'));
  put('test/tsconfig.json', { ...test, references: ROOMS.map((room) => ({ path: `../${room.path}` })) });
  put('tsconfig.json', { files: [], references: [...ROOMS.map((room) => ({ path: room.path })), { path: 'test' }] });
  const biome = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
  const kept = (biome.overrides ?? []).filter(
    (/** @type {{ includes: string[] }} */ { includes }) => !ROOMS.some((room) => includes[0] === `${room.path}/**`),
  );
  put('biome.json', { ...biome, overrides: [...biomeOverrides(), ...kept] });
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = writeWalls({ write: true });
  console.log(stale.length === 0 ? 'walls: up to date' : `walls: wrote ${stale.join(', ')}`);
}
