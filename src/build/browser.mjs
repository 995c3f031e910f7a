// Where the browser of the tests is: CHROMIUM_PATH, Playwright's own, Debian's, Chrome; installed where it can be.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
];
const DEBIAN = ['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** Flags for a browser that looks for nothing outside. Root needs no sandbox of its own. */
export const BROWSER_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of a browser that can be started, or undefined. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && path !== '' && isExecutable(path),
  );
}

/**
 * The same, installed first if need be.
 * @throws Error with the one line to follow where neither is possible.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const tried = process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get') ? installOnDebian() : installOwn();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(`No browser for the tests (${tried} did not help): install Chromium or Chrome, or set CHROMIUM_PATH to one.`);
}

function installOnDebian() {
  console.log('test: no browser here; installing chromium with apt-get');
  attempt('apt-get', ['update', '-q']);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...DEBIAN]);
  return 'apt-get install chromium';
}

function installOwn() {
  console.log('test: no browser here; fetching one with playwright install chromium');
  attempt('npx', ['playwright', 'install', 'chromium']);
  return 'npx playwright install chromium';
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    // told by the caller, who looks whether a browser is there now
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
