// The first reply that can be given, on a directly opened talk: bytes, requests, milliseconds, long tasks; plain, and on Slow 4G with CPU ÷ 4.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../../src/build/browser.mjs';

const SLOW_4G = { offline: false, latency: 562, downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.7 * 1024 * 1024) / 8 };
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
};
const TALK = '#/talk/by-friday?variant=a&seed=bench&lang=fr';

/** @param {string} root */
export async function measureFirstChoice(root) {
  await build({ root, logLevel: 'error' });
  const server = serve(path.join(root, 'dist/player'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  try {
    const runs = { plain: await median(browser, port, false), slow4gCpu4: await median(browser, port, true) };
    return runs;
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('@playwright/test').Browser} browser @param {number} port @param {boolean} throttled */
async function median(browser, port, throttled) {
  const runs = [];
  for (let run = 0; run < 5; run += 1) runs.push(await once(browser, port, throttled));
  return runs.sort((one, other) => one.firstChoiceMs - other.firstChoiceMs)[2];
}

/** @param {import('@playwright/test').Browser} browser @param {number} port @param {boolean} throttled */
async function once(browser, port, throttled) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  if (throttled) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(() => {
    const seen = /** @type {any} */ (window);
    seen.longTasks = [];
    new PerformanceObserver((list) =>
      seen.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))),
    ).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-reply]')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.firstChoice = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`http://127.0.0.1:${port}/${TALK}`);
  await page.waitForFunction(() => 'firstChoice' in window);
  await page.waitForTimeout(throttled ? 12_000 : 3000);
  const result = await page.evaluate(() => {
    const { firstChoice, longTasks } = /** @type {any} */ (window);
    const resources = /** @type {PerformanceResourceTiming[]} */ ([
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]);
    const needed = resources.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= firstChoice);
    return {
      firstChoiceMs: Math.round(firstChoice),
      requestsBefore: needed.length,
      bytesBefore: needed.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      bytesInAll: resources.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      longestTaskBeforeMs: Math.round(
        Math.max(
          0,
          ...longTasks.filter((/** @type {any} */ task) => task.startTime < firstChoice).map((/** @type {any} */ task) => task.duration),
        ),
      ),
      longestTaskAfterMs: Math.round(
        Math.max(
          0,
          ...longTasks.filter((/** @type {any} */ task) => task.startTime >= firstChoice).map((/** @type {any} */ task) => task.duration),
        ),
      ),
      heapMegabytes: Number(/** @type {any} */ ((performance.memory?.usedJSHeapSize ?? 0) / 1e6).toFixed(1)),
    };
  });
  await context.close();
  return result;
}

/** The built pages, in brotli, as a good static host gives them. @param {string} folder */
function serve(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  return createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = path.join(folder, asked === '/' ? 'index.html' : asked);
    try {
      if (!file.startsWith(folder) || !statSync(file).isFile()) throw new Error('no file');
      const body = packed.get(file) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      packed.set(file, body);
      const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'application/octet-stream';
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        'timing-allow-origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}
