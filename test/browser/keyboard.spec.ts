import type { Page } from '@playwright/test';
import { chosenTalks, drawnTalk, readOnce, SEED, someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, wanderingRoute } from '../support/browser-route.ts';
import {
  answer,
  answers,
  byArrow,
  byDigit,
  byTab,
  isFocused,
  logOf,
  offeredIds,
  openTalk,
  shownScorecard,
  tabTo,
} from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

const WAYS = [byDigit, byArrow, byTab] as const;

test.describe('by keyboard only', () => {
  for (const { id, language, file } of chosenTalks('keyboard')) {
    test(`${id} to its ending (${language})`, async ({ page }) => {
      const scenario = readOnce(file);
      const setting = { scenario, language, ...drawnTalk(scenario, `keyboard ${language}`) };
      const replies = wanderingRoute(setting, SEED);
      await openTalk(page, setting);
      for (const [turn, reply] of replies.entries()) {
        await expectFocusOnFirstReply(page);
        await answer(page, reply, WAYS[turn % WAYS.length]);
      }
      await expect(page.locator('[data-action=debrief]')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
    });
  }
});

test('the way from the title to the debrief and back, by Tab and Enter', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, '.title-actions .primary');
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-screen=brief] h1')).toBeVisible();
  await tabTo(page, '[data-action=start]');
  await page.keyboard.press('Enter');
  await expect(answers(page).first()).toBeFocused();
  // Whatever was drawn: who says nothing again and again always comes to an end.
  while (!(await page.locator('[data-action=debrief]').isVisible())) await answer(page, 'silence', byTab);
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-screen=debrief]')).toBeVisible();
  await tabTo(page, '[data-action=path]');
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
});

test('Tab visits the replies, silence, the way to close and the tools, in this order, and comes round', async ({ page }) => {
  await openTalk(page, someTalk('focus order', 'en'));
  await expectFocusOnFirstReply(page);
  const ids = await offeredIds(page);
  const visited: string[] = [];
  do {
    visited.push(await focusedName(page));
    await page.keyboard.press('Tab');
  } while (visited.length < 40 && !(await isFocused(page, `[data-reply="${ids[0]}"]`)));
  const named = visited.filter((name) => name !== 'BODY');
  expect(named).toEqual([...ids, 'silence', 'close', 'FR – Passer en français', 'Help', 'Mute', 'Pause']);
});

test('the arrows go round the replies', async ({ page }) => {
  await openTalk(page, someTalk('arrows', 'en'));
  const ids = await offeredIds(page);
  const around = [...ids, 'silence', 'close'];
  for (const name of [...around.slice(1), around[0]]) {
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe(name);
  }
  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toBe('close');
});

test('Escape pauses, and takes up again where the focus was', async ({ page }) => {
  await openTalk(page, someTalk('escape', 'en'));
  await page.keyboard.press('ArrowDown');
  const held = await focusedName(page);
  await page.keyboard.press('Escape');
  const pause = page.getByRole('dialog', { name: 'Paused' });
  await expect(pause).toBeVisible();
  await expect(pause.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.keyboard.press('Digit1'); // the dialog has the keys now
  await page.keyboard.press('Escape');
  await expect(pause).toBeHidden();
  expect(await focusedName(page)).toBe(held);
  await expect(logOf(page)).toHaveCount(1);
});

test('Escape first folds the ways of closing back', async ({ page }) => {
  await openTalk(page, someTalk('escape closing', 'en'));
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'How do you close?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: /^What do you say/u })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('? helps', async ({ page }) => {
  await openTalk(page, someTalk('help', 'en'));
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How it works' });
  await expect(help).toBeVisible();
  await expect(help.getByText('say the reply of that number')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectFocusOnFirstReply(page);
});

test('single keys can be switched off; Tab, arrows, Enter and Escape remain', async ({ page }) => {
  const setting = someTalk('single keys', 'en');
  await page.goto('./#/settings');
  await page.getByRole('checkbox', { name: /^1 to 4 say the reply/u }).uncheck();
  await openTalk(page, setting);
  await expectFocusOnFirstReply(page);
  for (const key of ['Digit1', '3', 's', 'c', '?']) await page.keyboard.press(key);
  const [, second = ''] = await offeredIds(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Had one of the keys answered, this would be another talk.
  await expect(logOf(page)).toHaveCount(3);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { log } = openTalkInNode(setting, [second]).now();
  await expect(logOf(page).last()).toContainText(spokenStart(log.at(-1)));
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
});

test.describe('two quick presses never answer two moments', () => {
  test('the same key twice', async ({ page }) => {
    await openTalk(page, someTalk('twice', 'en'));
    await page.evaluate(() => {
      for (const _ of [1, 2]) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', bubbles: true }));
    });
    await expectOneReply(page);
  });

  test('a key held down', async ({ page }) => {
    await openTalk(page, someTalk('held down', 'en'));
    await page.keyboard.down('Digit1');
    await expect(logOf(page)).toHaveCount(3);
    for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Digit1');
    await expectOneReply(page);
  });

  test('a double click', async ({ page }) => {
    await openTalk(page, someTalk('double click', 'en'));
    await answers(page).first().dblclick();
    await expectOneReply(page);
  });

  test('the second click of a double click, after the next moment has come under the pointer', async ({ page }) => {
    await openTalk(page, someTalk('under the pointer', 'en'));
    await answers(page).first().click();
    await expect(logOf(page)).toHaveCount(3);
    await answers(page).first().hover();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expectOneReply(page);
  });

  /** One was said; what is said next is the second, not the third. */
  async function expectOneReply(page: Page): Promise<void> {
    await expect(logOf(page)).toHaveCount(3);
    await answer(page, 'silence');
    await expect(logOf(page)).toHaveCount(5);
  }
});

async function expectFocusOnFirstReply(page: Page): Promise<void> {
  const [first] = await offeredIds(page);
  await expect(page.locator(`[data-reply="${first}"]`)).toBeFocused();
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = document.activeElement as HTMLElement;
    return held.dataset.reply ?? held.dataset.action ?? held.getAttribute('aria-label') ?? held.tagName;
  });
}

function spokenStart(said: ReturnType<ReturnType<typeof openTalkInNode>['now']>['log'][number] | undefined): string {
  return said?.by === 'client' ? (said.spoken[0]?.text.en ?? '') : '';
}
