// `npm run bench`: what performance.md asks for, measured and printed as JSON; gates nothing. `npm run bench -- rulebook` runs one part.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { measureFirstChoice } from './first-choice.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
const isWanted = (/** @type {string} */ part) => wanted.length === 0 || wanted.includes(part);

/** @type {Record<string, unknown>} */
const report = { node: process.version, cores: cpus().length, load: loadavg().map((load) => Number(load.toFixed(2))) };
if (isWanted('engine')) Object.assign(report, await engine());
if (isWanted('check')) report.checkColdMs = checkCold();
if (isWanted('browser')) report.firstChoice = await measureFirstChoice(ROOT);
console.log(JSON.stringify(report, null, 2));

/** Rulebook, statechart and reader, bundled as the command line is. */
async function engine() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: path.join(ROOT, 'test/bench/engine.ts'), outDir: folder, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } },
    });
    const { measureEngine } = await import(pathToFileURL(path.join(folder, 'engine.mjs')).href);
    return measureEngine(ROOT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of `check` on one shipped scenario in a fresh process, the best of seven; the command line is built before. */
function checkCold() {
  const check = () =>
    execFileSync('node', [path.join(ROOT, 'src/build/cli.mjs'), 'check', 'scenarios/unrealistic-demands/by-friday.yaml'], { cwd: ROOT });
  check();
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    execFileSync('node', [path.join(ROOT, 'dist/cli/non-mais.mjs'), 'check', 'scenarios/unrealistic-demands/by-friday.yaml'], {
      cwd: ROOT,
    });
    return performance.now() - start;
  });
  return { best: Math.round(Math.min(...times)), all: times.map(Math.round) };
}
