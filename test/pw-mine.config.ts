import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../src/build/browser.mjs';

const PORT = 4186;
const executablePath = findBrowser();

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
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: BROWSER_FLAGS },
    viewport: { width: 1280, height: 720 },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --outDir /tmp/pw-player --port ${PORT} --strictPort`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
