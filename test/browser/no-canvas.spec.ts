import type { Page } from '@playwright/test';
import { chosenTalks, drawnTalk, readOnce, someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute } from '../support/browser-route.ts';
import { answer, answerAll, openDebrief, openTalk, shownScorecard } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

/** The picture without a canvas: plain images that have arrived. */
async function expectStill(page: Page): Promise<void> {
  const picture = page.locator('.talk-picture');
  await expect(picture.locator('canvas')).toHaveCount(0);
  await expect(picture.locator('img')).not.toHaveCount(0);
  await expect
    .poll(() => picture.locator('img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0)))
    .toBe(true);
}

test.describe('with the canvas removed', () => {
  for (const { id, language, file } of chosenTalks('canvas-removed')) {
    test(`${id} to its ending (${language})`, async ({ page }) => {
      await page.addInitScript(() => {
        const remove = () => {
          for (const canvas of document.querySelectorAll('canvas')) canvas.remove();
        };
        new MutationObserver(remove).observe(document, { subtree: true, childList: true });
      });
      const scenario = readOnce(file);
      const setting = { scenario, language, ...drawnTalk(scenario, `canvas removed ${language}`) };
      const replies = referenceRoute(setting);
      const game = page.waitForRequest(isGame);
      await openTalk(page, setting);
      await game;
      await answerAll(page, replies);
      await expectStill(page);
      await openDebrief(page);
      expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
    });
  }

  test('in the middle of a talk: a still picture takes its place, with the face of the moment', async ({ page }) => {
    const setting = someTalk('canvas removed in mid-talk', 'fr');
    const [first = '', ...others] = referenceRoute(setting);
    await openTalk(page, setting);
    await expect(page.locator('.talk-picture canvas')).toBeVisible();
    await expect(page.locator('.talk-picture img')).toHaveCount(0);
    await page.evaluate(() => document.querySelector('canvas')?.remove());
    await answer(page, first);
    await expectStill(page);
    await answerAll(page, others);
    await openDebrief(page);
  });
});

test('with scripts that never bring the game, the talk is complete', async ({ page }) => {
  // No answer, no error: a network that hangs.
  await page.route(/start-game/u, () => undefined);
  const setting = someTalk('hanging network', 'en');
  const replies = referenceRoute(setting);
  const asked = page.waitForRequest(isGame);
  await openTalk(page, setting);
  await asked;
  await answerAll(page, replies);
  await expectStill(page);
  await openDebrief(page);
  expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
});

test.describe('where data is to be saved, the game is not fetched', () => {
  for (const wish of ['save-data', 'prefers-reduced-data'] as const) {
    test(wish, async ({ page }) => {
      if (wish === 'save-data') await page.addInitScript(saveData);
      else await page.addInitScript(preferReducedData);
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const setting = someTalk(wish, 'en');
      await openTalk(page, setting);
      await answerAll(page, referenceRoute(setting));
      await expectStill(page);
      expect(fetched.filter((url) => /start-game|mount/u.test(url))).toEqual([]);
    });
  }
});

/** The one script that holds Phaser. The tests above fail if it gets another name. */
function isGame(request: { url(): string }): boolean {
  return /start-game/u.test(request.url());
}

/** Runs in the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** Runs in the page; no Chromium emulates this wish yet. */
function preferReducedData(): void {
  const { matchMedia } = globalThis;
  globalThis.matchMedia = (query) => matchMedia(query.replace('(prefers-reduced-data: reduce)', 'all'));
}
