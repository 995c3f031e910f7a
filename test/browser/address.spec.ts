import { SEED, someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute, unfinishedRoute, wanderingRoute } from '../support/browser-route.ts';
import {
  answer,
  answerAll,
  answers,
  expectedLines,
  logOf,
  offeredIds,
  openDebrief,
  openTalk,
  shownLines,
} from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

test.use({ settings: { language: 'en' } });

test('title, brief, talk: the address of the talk is the same talk on another device', async ({ page, browser, baseURL }) => {
  const { scenario } = someTalk('address', 'en');
  await page.goto('./');
  await page.locator(`[data-scenario="${scenario.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#/brief/${scenario.id}$`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title.en ?? '');
  await page.locator('[data-action=start]').click();
  await expect(answers(page).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/talk/${scenario.id}\\?seed=[A-Z0-9]{6}$`, 'u'));
  await answer(page, 'silence');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(answers(other).first()).toBeVisible();
  await answer(other, 'silence');
  expect(await shownLines(other)).toEqual(await shownLines(page));
  expect(await offeredIds(other)).toEqual(await offeredIds(page));
  await elsewhere.close();
});

test('a fixed variant is played, whatever the seed would draw', async ({ page }) => {
  const { scenario, seed } = someTalk('variants', 'en');
  for (const { id: variant, behind } of scenario.variants) {
    const setting = { scenario, seed, variant, language: 'en' } as const;
    await openTalk(page, setting);
    await answerAll(page, referenceRoute(setting));
    await openDebrief(page);
    await expect(page.locator('.behind')).toContainText(behind.en ?? '');
  }
});

test('a variant that does not exist is left to the seed', async ({ page }) => {
  const { scenario, seed } = someTalk('no such variant', 'en');
  await page.goto(`./#/talk/${scenario.id}?variant=zzz&seed=${seed}`);
  await expect(answers(page).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/talk/${scenario.id}\\?seed=${seed}$`, 'u'));
});

test('a link to a talk that is not there leads to the title, with a word', async ({ page }) => {
  for (const [address, named] of [
    ['#/talk/no-such-talk', 'no-such-talk'],
    ['#/brief/constructor', 'constructor'],
    ['#/talk/__proto__?seed=1', '__proto__'],
    ['#/talk/100%', '100%'],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.locator('main[data-screen=title]')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(`a talk that this version does not know: “${named}”`);
    await expect(page).toHaveURL(/#\/$/u);
  }
});

test('an address that says nothing is the title', async ({ page }) => {
  for (const address of ['#', '#/', '#/talk', '#/talk/', '#/%', '#/nowhere/at-all', '#//settings']) {
    await page.goto('./#/settings');
    await expect(page.locator('main[data-screen=settings]')).toBeVisible();
    await page.goto(`./${address}`);
    await expect(page.locator('main[data-screen=title]'), address).toBeVisible();
  }
});

test('an address that changes while the page loads is followed', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      location.hash = '#/settings';
    });
  });
  await page.goto('./');
  await expect(page.locator('main[data-screen=settings]')).toBeVisible();
});

test('back and forward go from screen to screen, and a talk keeps its place', async ({ page }) => {
  const setting = someTalk('back and forward', 'en');
  const replies = unfinishedRoute(setting, 2);
  await page.goto('./');
  await openTalk(page, setting);
  await answerAll(page, replies);
  await page.goto('./#/settings');
  await expect(page.locator('main[data-screen=settings]')).toBeVisible();
  await page.goBack();
  await expect(logOf(page)).toHaveCount(5);
  expect(await shownLines(page)).toEqual(expectedLines(openTalkInNode(setting, replies), 'en'));
  await page.goBack();
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
  await page.goForward();
  await expect(logOf(page)).toHaveCount(5);
  await page.goForward();
  await expect(page.locator('main[data-screen=settings]')).toBeVisible();
});

test.describe('from the debrief', () => {
  test('the same again: the same seed and variant, from the first line', async ({ page }) => {
    const setting = someTalk('same again', 'en');
    await openTalk(page, setting);
    await answerAll(page, wanderingRoute(setting, SEED));
    await openDebrief(page);
    await page.locator('[data-action=replay-same]').click();
    await expect(logOf(page)).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`seed=${setting.seed}`, 'u'));
    expect(await offeredIds(page)).toEqual(
      openTalkInNode(setting, [])
        .now()
        .offered.map(({ id }) => id),
    );
  });

  test('again with another motive: another seed, never the variant just seen', async ({ page }) => {
    const setting = someTalk('other motive', 'en');
    await openTalk(page, setting);
    await answerAll(page, wanderingRoute(setting, SEED));
    await openDebrief(page);
    const { behind } = openTalkInNode(setting, []).variant;
    await expect(page.locator('.behind')).toContainText(behind.en ?? '');
    await page.locator('[data-action=replay-fresh]').click();
    await expect(logOf(page)).toHaveCount(1);
    await expect(page).not.toHaveURL(new RegExp(`seed=${setting.seed}`, 'u'));
    while (!(await page.locator('[data-action=debrief]').isVisible())) await answer(page, 'silence');
    await openDebrief(page);
    await expect(page.locator('.behind')).toBeVisible();
    await expect(page.locator('.behind')).not.toContainText(behind.en ?? '');
  });

  test('to the path, which shows what was reached', async ({ page }) => {
    const setting = someTalk('path', 'en');
    await openTalk(page, setting);
    await answerAll(page, wanderingRoute(setting, SEED));
    await openDebrief(page);
    const total = await page.locator('main').getAttribute('data-total');
    await page.locator('[data-action=path]').click();
    await expect(page.locator(`[data-scenario="${setting.scenario.id}"]`)).toContainText(`best score ${total} out of 100`);
  });
});
