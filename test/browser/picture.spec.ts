import type { Page } from '@playwright/test';
import type { Face } from '../../src/domain/scenario/vocabulary.ts';
import { SEED, someTalk } from '../support/browser-choice.ts';
import { coloursIn, differingPixels, pictureOf, type Pixels, pixelsOf } from '../support/browser-picture.ts';
import { openTalkInNode, wanderingRoute } from '../support/browser-route.ts';
import { answer, openTalk } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

/** Of some 900,000 pixels: a face that changes moves thousands, the same face drawn twice none. */
const ANOTHER_FACE = 300;
/** A drawing has more than a flat ground: ink, skin, cloth, and all the shades where they meet. */
const A_DRAWING = 200;

for (const [painter, prepare] of [
  ['plain canvas', offerFewCores],
  ['WebGL', offerWebGl],
] as const) {
  test.describe(`on ${painter}`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('the canvas is drawn, and the client has another face with another mood and the same with the same', async ({ page }) => {
      await page.addInitScript(prepare);
      const setting = someTalk('faces', 'fr');
      const replies = wanderingRoute(setting, SEED).slice(0, 8);
      await openTalk(page, setting);
      await canvasAlone(page);
      expect(await page.evaluate(kindOfCanvas)).toBe(painter);
      const known = new Map<Face, Pixels>();
      for (let turn = 0; turn <= replies.length; turn += 1) {
        const { face } = openTalkInNode(setting, replies.slice(0, turn)).now();
        await expectFace(page, face, known);
        const reply = replies[turn];
        if (reply !== undefined) await answer(page, reply);
      }
      expect(known.size, 'faces seen').toBeGreaterThan(1);
    });

    test('by night the same drawing has other colours', async ({ page }) => {
      await page.addInitScript(prepare);
      await openTalk(page, someTalk('night', 'fr'));
      await canvasAlone(page);
      const day = await settledPicture(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.reload();
      await canvasAlone(page);
      const night = await settledPicture(page);
      expect(differingPixels(day, night)).toBeGreaterThan((day.width * day.height) / 2);
      expect(coloursIn(night)).toBeGreaterThan(A_DRAWING);
    });
  });
}

test('the picture breathes, unless motion is reduced', async ({ page }) => {
  await openTalk(page, someTalk('breath', 'en'));
  await canvasAlone(page);
  const first = await pictureOf(page);
  await expect.poll(async () => differingPixels(first, await pictureOf(page))).toBeGreaterThan(0);
});

test.describe('with reduced motion, no pixel of any screen changes in two seconds', () => {
  for (const [whose, use] of [
    ['the system', { contextOptions: { reducedMotion: 'reduce' } as const }],
    ['the player', { settings: { language: 'en', motion: 'reduced' } as const }],
  ] as const) {
    test.describe(() => {
      test.use(use);
      test(`as ${whose} wants it`, async ({ page }) => {
        const setting = someTalk('still', 'en');
        await page.goto('./');
        await expect(page.locator('.stop').first()).toBeVisible();
        await expectStillness(page);
        await page.locator('.stop').first().click();
        await expect(page.locator('.frame .picture img').first()).toBeVisible();
        await expectStillness(page);
        await openTalk(page, setting);
        await canvasAlone(page);
        await answer(page, 'silence');
        await expectStillness(page);
        await page.keyboard.press('Escape');
        await expectStillness(page);
        await page.goto('./#/settings');
        await expect(page.locator('.preview')).toBeVisible();
        await expectStillness(page);
      });
    });
  }
});

test('the canvas keeps to its box when the window changes', async ({ page }) => {
  await openTalk(page, someTalk('resize', 'en'));
  await canvasAlone(page);
  for (const [width, height] of [
    [390, 844],
    [700, 400],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [canvas, box] = ['.talk-picture canvas', '.talk-picture'].map((one) => document.querySelector(one));
          return canvas?.clientWidth === box?.clientWidth && canvas?.clientHeight === box?.clientHeight;
        }),
      )
      .toBe(true);
    await expect.poll(async () => coloursIn(await pictureOf(page))).toBeGreaterThan(A_DRAWING);
  }
});

/** The canvas has taken the place of the still picture: what is seen is drawn by the game. */
async function canvasAlone(page: Page): Promise<void> {
  await expect(page.locator('.talk-picture canvas')).toBeVisible();
  await expect(page.locator('.talk-picture img')).toHaveCount(0);
}

/** The face of the moment comes, is the same picture as before where it has been seen, and another where it has not. */
async function expectFace(page: Page, face: Face, known: Map<Face, Pixels>): Promise<void> {
  const before = known.get(face);
  if (before) {
    await expect.poll(async () => differingPixels(before, await pictureOf(page)), `${face} again`).toBe(0);
    return;
  }
  await expect
    .poll(async () => {
      const now = await settledPicture(page);
      return Math.min(...[...known.values()].map((other) => differingPixels(other, now)));
    }, `${face} for the first time`)
    .toBeGreaterThan(ANOTHER_FACE);
  const picture = await settledPicture(page);
  expect(coloursIn(picture)).toBeGreaterThan(A_DRAWING);
  known.set(face, picture);
}

/** Twice the same. */
async function settledPicture(page: Page): Promise<Pixels> {
  let last = await pictureOf(page);
  for (let look = 0; look < 20; look += 1) {
    const next = await pictureOf(page);
    if (differingPixels(last, next) === 0) return next;
    last = next;
  }
  throw new Error('the picture never rests');
}

async function expectStillness(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const first = pixelsOf(await page.screenshot());
      return differingPixels(first, pixelsOf(await page.screenshot()));
    }, 'all has arrived')
    .toBe(0);
  const first = pixelsOf(await page.screenshot());
  await page.waitForTimeout(2000); // two seconds are what is promised
  expect(differingPixels(first, pixelsOf(await page.screenshot()))).toBe(0);
}

/** The following run in the page. */
function kindOfCanvas(): string {
  return document.querySelector('canvas')?.getContext('2d') ? 'plain canvas' : 'WebGL';
}

function offerFewCores(): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 });
}

/** Cores enough, and a software WebGL is let pass for a real one. */
function offerWebGl(): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 });
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false } as never);
  } as typeof getContext;
}
