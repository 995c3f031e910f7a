import { type BrowserContext, test as base } from '@playwright/test';
import type { Settings } from '../../src/adapters/screens/settings.ts';
import { createGuard, type Guard } from './browser-guard.ts';
import { takeNotes } from './browser-watch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Console errors that the test brings about on purpose. */
  readonly allowedErrors: readonly RegExp[];
  /** Our own servers besides the one of the base address. */
  readonly moreOrigins: readonly string[];
  /** Whether pages get their service worker. It fills a cache in every fresh profile: only for those who look at it. */
  readonly serviceWorker: boolean;
  /** What the device has chosen before the first page opens. */
  readonly settings: Partial<Settings>;
  /** Watches every page of every test, asked for or not. */
  readonly guard: Guard;
}

/**
 * The test of all browser specs: no script error, no console error, no foreign request, no breach of the content policy,
 * whatever else a test looks at.
 */
export const test = base.extend<Fixtures>({
  allowedErrors: [[], { option: true }],
  moreOrigins: [[], { option: true }],
  serviceWorker: [false, { option: true }],
  settings: [{}, { option: true }],
  guard: [
    async ({ context, baseURL, allowedErrors, moreOrigins, serviceWorker, settings }, use) => {
      const guard = createGuard([new URL(baseURL ?? '').origin, ...moreOrigins], allowedErrors);
      await guard.watch(context);
      await takeNotes(context);
      await chooseSettings(context, settings);
      if (!serviceWorker) await context.addInitScript(refuseWorkers);
      await use(guard);
      base.expect(guard.take(), 'what must never happen on our pages').toEqual([]);
    },
    { auto: true },
  ],
});

/** Every page of the context starts as if these had been chosen on an earlier visit. */
export async function chooseSettings(context: BrowserContext, settings: Partial<Settings>): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  await context.addInitScript((chosen) => {
    if (origin === 'null') return; // a page before its address
    if (localStorage.getItem('non-mais:settings') === null) localStorage.setItem('non-mais:settings', chosen);
  }, JSON.stringify(settings));
}

/** Runs in the page: a browser without service workers, as on a plain http address. */
function refuseWorkers(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => Promise.reject(new Error('not here'));
}
