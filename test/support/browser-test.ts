import { test as base } from '@playwright/test';
import { createGuard, type Guard } from './browser-guard.ts';
import { takeNotes } from './browser-watch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Console errors that the test brings about on purpose. */
  readonly allowedErrors: readonly RegExp[];
  /** Our own servers besides the one of the base address. */
  readonly moreOrigins: readonly string[];
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
  guard: [
    async ({ context, baseURL, allowedErrors, moreOrigins }, use) => {
      const guard = createGuard([new URL(baseURL ?? '').origin, ...moreOrigins], allowedErrors);
      await guard.watch(context);
      await takeNotes(context);
      await use(guard);
      base.expect(guard.take(), 'what must never happen on our pages').toEqual([]);
    },
    { auto: true },
  ],
});
