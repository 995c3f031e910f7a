import { expect, type Page } from '@playwright/test';
import { type TalkSetting, unfinishedRoute, wanderingRoute } from './browser-route.ts';
import { answer, answerAll, answers, logOf, openDebrief, openTalk } from './browser-talk.ts';

/**
 * Goes through the whole game once and stops at every screen, and at everything that may stand over one. Each stop is called
 * by its name; it may look, press Tab and scroll, and leaves all else as it is.
 */
export async function visitScreens(page: Page, setting: TalkSetting, stop: (screen: string) => Promise<void>): Promise<void> {
  await visitBeginning(page, setting, stop);
  await visitTalk(page, setting, stop);
  await visitEnd(page, setting, stop);
}

/** Nothing fades or slides any more: colours and places are those that stay. */
export async function finishAnimations(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
  });
}

async function visitBeginning(page: Page, { scenario }: TalkSetting, stop: (screen: string) => Promise<void>): Promise<void> {
  await page.goto('./');
  await expect(page.locator('main[data-screen=title]')).toBeVisible();
  await stop('title');
  await page.locator('.title-actions .button').last().click();
  await expect(page.locator('dialog[data-screen=help]')).toBeVisible();
  await stop('help');
  await page.keyboard.press('Escape');
  await page.locator(`[data-scenario="${scenario.id}"]`).click();
  await expect(page.locator('main[data-screen=brief] h1')).toBeVisible();
  await pictureHangs(page, '.frame .picture');
  await stop('brief');
}

async function visitTalk(page: Page, setting: TalkSetting, stop: (screen: string) => Promise<void>): Promise<void> {
  const [first = '', ...others] = unfinishedRoute(setting, 4);
  await openTalk(page, setting);
  await pictureHangs(page, '.talk-picture');
  await stop('talk, opening');
  await page.locator('[data-action=close]').click();
  await expect(page.locator('.answers .notice')).toBeVisible();
  await stop('talk, ways of closing');
  await page.keyboard.press('Escape');
  await answer(page, first);
  await answerAll(page, others);
  await stop('talk, in the middle');
  await page.locator('button.echo').click();
  await expect(logOf(page).first()).toBeVisible();
  await stop('talk, read back');
  await page.keyboard.press('Escape');
  if (await page.locator('.notebook-chip').isVisible()) {
    await page.locator('.notebook-chip').click();
    await expect(page.locator('.notebook-page')).toBeVisible();
    await stop('talk, notebook');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog[data-screen=pause] summary').click();
  await stop('pause, folder open');
  await page.goto('./#/settings');
  await expect(page.locator('main[data-screen=settings]')).toBeVisible();
  await stop('settings');
  await page.locator('[data-action=erase]').click();
  await expect(page.locator('dialog[data-screen=confirm]')).toBeVisible();
  await stop('settings, before erasing');
  await page.keyboard.press('Escape');
  await page.goto('./#/talk/unknown');
  await expect(page.locator('.notice[data-kind=trouble]')).toBeVisible();
  await expect(page.locator('main[data-screen=title] .unfinished')).toBeAttached();
  await stop('title, a talk under way and a notice');
  await page.locator('.notice .icon-button').click();
}

async function visitEnd(page: Page, setting: TalkSetting, stop: (screen: string) => Promise<void>): Promise<void> {
  const another = { ...setting, seed: `${setting.seed}E` };
  await openTalk(page, another);
  await answerAll(page, wanderingRoute(another, 'screens'));
  await expect(answers(page)).toHaveCount(0);
  await stop('talk, ended');
  await openDebrief(page);
  await pictureHangs(page, '.later-picture');
  for (const details of await page.locator('.decisions summary').all()) await details.click();
  await stop('debrief');
}

/** The still picture, or the canvas after it. */
async function pictureHangs(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).locator('img, canvas').first()).toBeAttached();
}
