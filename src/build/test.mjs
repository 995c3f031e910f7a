// `npm test`: types, walls, lint, unused code, unit and property tests, the built game, browser tests; then one line with the sum of all.
// A step that cannot run fails. `npm test -- unit browser` runs only these steps.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from './cli.mjs';
import { ensureBrowser } from './browser.mjs';
import { writeWalls } from './walls.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = path.join(ROOT, '.cache/results');

/** @typedef {{ passed: number, failed: number, skipped: number }} Sum */
/** @type {Sum} */
const PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Sum} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @type {Readonly<Record<string, () => Sum | Promise<Sum>>>} In the order in which they run. */
const STEPS = {
  types: () => command('tsc', ['-b']),
  walls: () => {
    const stale = writeWalls({ write: false });
    if (stale.length > 0) console.log(`walls: run "npm run walls"; not up to date: ${stale.join(', ')}`);
    return stale.length === 0 ? PASSED : FAILED;
  },
  lint: () => command('biome', ['ci', '--error-on-warnings', '.']),
  unused: () => command('knip', []),
  unit: () =>
    counted(
      'unit',
      [
        'vitest',
        'run',
        '--config',
        'test/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${RESULTS}/unit.json`,
      ],
      {},
      (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests + failedSuites(report),
        skipped: report.numPendingTests + report.numTodoTests,
      }),
    ),
  build: async () => {
    await buildCli();
    return command('vite', ['build', '--logLevel', 'warn']);
  },
  browser: () =>
    counted(
      'browser',
      ['playwright', 'test', '--config', 'test/playwright.config.ts'],
      { CHROMIUM_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/browser.json` },
      (report) => ({
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
        skipped: report.stats.skipped,
      }),
    ),
};

/** Files that failed before their first test. @param {any} report */
function failedSuites(report) {
  return report.testResults.filter((/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
}

/** @param {string} name @param {string[]} args @returns {Sum} */
function command(name, args) {
  return npx([name, ...args], {}) === 0 ? PASSED : FAILED;
}

/** A runner that writes a report; without one it has failed. @param {string} name @param {string[]} args @param {Record<string, string>} env @param {(report: any) => Sum} sum @returns {Sum} */
function counted(name, args, env, sum) {
  const report = path.join(RESULTS, `${name}.json`);
  rmSync(report, { force: true });
  const code = npx(args, env);
  try {
    const counts = sum(JSON.parse(readFileSync(report, 'utf8')));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return FAILED;
  }
}

/** @param {string[]} args @param {Record<string, string>} env */
function npx(args, env) {
  const [name = '', ...rest] = args;
  const { status } = spawnSync(path.join(ROOT, 'node_modules/.bin', name), rest, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((step) => !Object.hasOwn(STEPS, step));
if (unknown.length > 0) {
  console.error(`test: no step ${unknown.join(', ')}; known: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}
mkdirSync(RESULTS, { recursive: true });
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  let result = FAILED;
  try {
    result = await run();
  } catch (problem) {
    console.error(`${name}: ${problem instanceof Error ? problem.message : problem}`);
  }
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += result[key];
  console.log(`── ${name}: ${result.failed === 0 ? 'well' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
