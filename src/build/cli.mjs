// `npm run -s non-mais -- …`: builds the command line when its sources are newer than it, then runs it in this process.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src/domain', 'src/apps/cli', 'package.json'];
export const CLI = path.join(ROOT, 'dist/cli/non-mais.mjs');

/** Everything it needs, bundled: it starts fast, and is what the package's `bin` names. */
export async function buildCli() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(ROOT, 'src/apps/cli/main.ts'),
      outDir: path.dirname(CLI),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        output: {
          entryFileNames: 'non-mais.mjs',
          chunkFileNames: '[name]-[hash].mjs',
          banner: (/** @type {{ isEntry: boolean }} */ { isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
}

/** Newest change in milliseconds since 1970, of a file or of everything in a folder. @param {string} place @returns {number} */
function changedAt(place) {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => changedAt(path.join(place, name))));
}

function isStale() {
  try {
    const built = statSync(CLI).mtimeMs;
    return SOURCES.some((source) => changedAt(path.join(ROOT, source)) > built);
  } catch {
    return true;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (isStale()) await buildCli();
  process.argv[1] = CLI;
  await import(pathToFileURL(CLI).href);
}
