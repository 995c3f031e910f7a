import type { Page } from '@playwright/test';
import { someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute } from '../support/browser-route.ts';
import { hostPlayer, type StaticHost } from '../support/browser-server.ts';
import { answer, answerAll, expectedLines, logOf, openDebrief, openTalk, shownLines, shownScorecard } from '../support/browser-talk.ts';
import { expect, test as base } from '../support/browser-test.ts';

/** A host of its own for each test: the game lies in a folder, and can be published again. */
const test = base.extend<{ host: StaticHost }>({
  serviceWorker: true,
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs
  host: async ({}, use) => {
    const host = await hostPlayer('/some/where/');
    await use(host);
    await host.close();
  },
  moreOrigins: async ({ host }, use) => use([host.origin]),
});

test('under a folder of a static host, a talk is played to its debrief and nothing is missing', async ({ page, host }) => {
  const setting = someTalk('folder', 'fr');
  const replies = referenceRoute(setting);
  await page.goto(host.address);
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
  await openTalk(page, setting, host.address);
  await answerAll(page, replies);
  await expect(page.locator('.talk-picture canvas')).toBeVisible();
  await openDebrief(page);
  expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
  expect(host.missed).toEqual([]);
});

test('after one visit everything plays without a network: title, another language, a whole talk, the settings', async ({
  page,
  context,
  host,
}) => {
  const setting = someTalk('offline', 'fr');
  const replies = referenceRoute(setting);
  await page.goto(host.address);
  await workerInCharge(page);
  await host.close();
  await context.setOffline(true);

  await page.reload();
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
  await openTalk(page, setting, host.address);
  await page.reload();
  const [first = '', ...others] = replies;
  await answer(page, first);
  await page.locator('button.language').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(logOf(page)).toHaveCount(3);
  await answerAll(page, others);
  await openDebrief(page);
  expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
  await page.goto(new URL('#/settings', host.address).href);
  await expect(page.locator('main[data-screen=settings]')).toBeVisible();
});

test('a new version is offered, never forced: the talk goes on, then comes back in the new version where it was', async ({
  page,
  host,
}) => {
  const setting = someTalk('update', 'en');
  const [first = '', second = ''] = referenceRoute(setting);
  await openTalk(page, setting, host.address);
  await workerInCharge(page);
  await answer(page, first);

  host.publishAgain();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.getByRole('complementary', { name: 'New version' });
  await expect(notice).toContainText('A new version is ready. The talk you are in will be kept.');
  await page.evaluate(() => Object.assign(globalThis, { samePage: true }));
  await answer(page, second);
  expect(await page.evaluate(() => 'samePage' in globalThis)).toBe(true);

  await notice.getByRole('button', { name: 'Update' }).click();
  await page.waitForFunction(() => !('samePage' in globalThis));
  await expect(logOf(page)).toHaveCount(5);
  expect(await shownLines(page)).toEqual(expectedLines(openTalkInNode(setting, [first, second]), 'en'));
  await expect(notice).toHaveCount(0);
});

test('a new version can be put off', async ({ page, host }) => {
  await page.goto(host.address);
  await workerInCharge(page);
  host.publishAgain();
  await page.reload();
  const notice = page.getByRole('complementary', { name: 'New version' });
  await notice.getByRole('button', { name: 'Close this message' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
});

base.describe('on our own server, whose pages have headers of their own', () => {
  base.use({ serviceWorker: true });

  base('after one visit the title opens without a network', async ({ page, context }) => {
    await page.goto('./');
    await workerInCharge(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('main[data-screen=title]')).toBeVisible();
  });
});

/** The game is in the cache, and the page is served from there from now on. */
async function workerInCharge(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
