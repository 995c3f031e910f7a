import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../src/build/browser.mjs';
import { SEED } from './support/browser-choice.ts';

/** The port and the built game can be others, for two runs side by side or for trying a release. */
const { BROWSER_PORT: port = '4185', BROWSER_PLAYER: player = 'dist/player', TEST_WORKER_INDEX: worker } = process.env;
const executablePath = findBrowser();

if (worker === undefined) console.log(`browser tests: BROWSER_SEED=${SEED}`);

export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: BROWSER_FLAGS },
    viewport: { width: 1280, height: 720 },
    // For more than a picture: --trace on.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --outDir ${player}`,
    cwd: '..',
    port: Number(port),
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
