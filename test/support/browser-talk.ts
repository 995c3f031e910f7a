import { expect, type Locator, type Page } from '@playwright/test';
import type { Conversation } from '../../src/domain/dialogue/conversation.ts';
import { inLanguage, type Language } from '../../src/domain/language/text.ts';
import type { ReplyId } from '../../src/domain/scenario/vocabulary.ts';
import type { TalkSetting } from './browser-route.ts';

/** A way to say a reply that is on offer. */
export type Press = (page: Page, id: ReplyId) => Promise<void>;

export function addressOf({ scenario, seed, variant, language }: TalkSetting): string {
  return `./#/talk/${scenario.id}?variant=${variant}&seed=${seed}&lang=${language}`;
}

/** @param home where the game is, if not at the base address */
export async function openTalk(page: Page, setting: TalkSetting, home?: string): Promise<void> {
  const address = addressOf(setting);
  await page.goto(home === undefined ? address : new URL(address, home).href);
  await expect(answers(page).first()).toBeVisible();
}

/** Everything said so far, one element an utterance, folded or not. */
export function logOf(page: Page): Locator {
  return page.getByRole('log').locator('> *');
}

/** The replies on offer, in the order shown; without silence and the way to close. */
export function answers(page: Page): Locator {
  return page.locator('main[data-screen=talk] button.reply[data-reply]');
}

/** The group that asks for an answer. */
export function askingGroup(page: Page, language: Language): Locator {
  return page.getByRole('group', { name: language === 'fr' ? 'Que répondez-vous ?' : 'What do you say?', exact: true });
}

/** Says a reply and waits for the client's line. */
export async function answer(page: Page, id: ReplyId, press: Press = byMouse): Promise<void> {
  const before = await logOf(page).count();
  await press(page, id);
  await expect(logOf(page)).toHaveCount(before + 2);
}

export async function answerAll(page: Page, replies: readonly ReplyId[], press: Press = byMouse): Promise<void> {
  for (const id of replies) await answer(page, id, press);
}

/** From the last line to the debrief. */
export async function openDebrief(page: Page): Promise<void> {
  await page.locator('[data-action=debrief]').click();
  await expect(page.locator('main[data-screen=debrief]')).toBeVisible();
}

/** Silence is a control beside the replies, not one of them. */
function buttonOf(id: ReplyId): string {
  return id === 'silence' ? '[data-action=silence]' : `[data-reply="${id}"]`;
}

export const byMouse: Press = async (page, id) => {
  const reply = page.locator(`main[data-screen=talk] ${buttonOf(id)}`);
  if ((await reply.count()) === 0) {
    await page.locator('[data-action=close]').click();
  }
  await reply.click();
};

/** The number beside the reply; `c` first for one that closes, `s` for silence. */
export const byDigit: Press = async (page, id) => {
  if (id === 'silence') return page.keyboard.press('s');
  if (!(await offeredIds(page)).includes(id)) {
    await page.keyboard.press('c');
  }
  await page.keyboard.press(`Digit${(await offeredIds(page)).indexOf(id) + 1}`);
};

/** Tab to whatever says it, then Enter: no key of our own. The first reply has the focus already. */
export const byTab: Press = async (page, id) => {
  if (id !== 'silence' && !(await offeredIds(page)).includes(id)) {
    await tabTo(page, '[data-action=close]');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, buttonOf(id));
  await page.keyboard.press('Enter');
};

/** The arrows go round the answers. */
export const byArrow: Press = async (page, id) => {
  if (id !== 'silence' && !(await offeredIds(page)).includes(id)) return byTab(page, id);
  for (let step = 0; step < 12 && !(await isFocused(page, buttonOf(id))); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** Presses Tab until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}

export async function offeredIds(page: Page): Promise<readonly ReplyId[]> {
  return answers(page).evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.reply ?? ''));
}

/** The client's lines as shown, first to last, without their quotation marks. */
export async function shownLines(page: Page): Promise<readonly string[]> {
  const texts = await page.getByRole('log').locator('> * .words').allTextContents();
  return texts.map((text) => text.replace(/^(?:«\u00a0|“)|(?:\u00a0»|”)$/gu, ''));
}

/** The client's lines as they must be shown. */
export function expectedLines(conversation: Conversation, language: Language): readonly string[] {
  return conversation
    .now()
    .log.flatMap((said) => (said.by === 'client' ? [said.spoken.map(({ text }) => inLanguage(text, language)).join(' ')] : []));
}

/** What the debrief says of the talk. */
export async function shownScorecard(page: Page) {
  const main = page.locator('main[data-screen=debrief]');
  const skills = await main.locator('table tbody tr td:nth-of-type(1)').allTextContents();
  return {
    total: Number(await main.getAttribute('data-total')),
    grade: await main.getAttribute('data-grade'),
    outcome: await main.getAttribute('data-outcome'),
    skills: skills.map(Number),
  };
}
