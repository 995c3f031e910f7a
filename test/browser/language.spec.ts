import { score } from '../../src/domain/scoring/score.ts';
import { SEED, someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, wanderingRoute } from '../support/browser-route.ts';
import {
  addressOf,
  answerAll,
  askingGroup,
  expectedLines,
  offeredIds,
  openDebrief,
  openTalk,
  shownLines,
  shownScorecard,
} from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

test.describe('a switch in mid-talk keeps the moment, the replies and their order, and changes every word', () => {
  for (const [from, to] of [
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const) {
    test(`from ${from} to ${to} and on to the end`, async ({ page }) => {
      const setting = someTalk(`switch ${from}`, from);
      const replies = wanderingRoute(setting, SEED);
      const half = Math.floor(replies.length / 2);
      await openTalk(page, setting);
      await answerAll(page, replies.slice(0, half));
      const offered = await offeredIds(page);

      await page.locator('button.language').click();
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect(askingGroup(page, to)).toBeVisible();
      const conversation = openTalkInNode(setting, replies.slice(0, half));
      expect(await shownLines(page)).toEqual(expectedLines(conversation, to));
      expect(await offeredIds(page)).toEqual(offered);
      for (const { id, text } of conversation.now().offered) {
        await expect(page.locator(`[data-reply="${id}"] span`)).toHaveText(text[to] ?? '');
      }
      expect(await page.title()).toContain(setting.scenario.title[to]);

      await answerAll(page, replies.slice(half));
      await openDebrief(page);
      // The length of a reply is counted in the language in which the talk was opened.
      const whole = openTalkInNode(setting, replies);
      const { total, grade } = score(
        whole.rules,
        whole.history().map(({ turn }) => turn),
      );
      expect(await shownScorecard(page)).toMatchObject({ total, grade, outcome: whole.now().ended });
      await expect(page.locator('.behind')).toContainText(whole.variant.behind[to] ?? '');
    });
  }
});

test('a switch on every screen stays for the next visit', async ({ page }) => {
  await page.goto('./');
  const html = page.locator('html');
  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(html).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(html).toHaveAttribute('lang', 'fr');
  await page.goto('./#/settings');
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await page.goto('./');
  await page.reload();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('No, but…');
});

test.describe('the language of a link counts as a choice', () => {
  test.use({ locale: 'fr-FR' });

  test('on a first visit, and after a reload', async ({ page }) => {
    const setting = someTalk('link', 'en');
    await openTalk(page, setting);
    await expect(askingGroup(page, 'en')).toBeVisible();
    await page.reload();
    await expect(askingGroup(page, 'en')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('pasted where the game is open already', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Non/u);
    await page.goto(addressOf(someTalk('pasted link', 'en')));
    await expect(askingGroup(page, 'en')).toBeVisible();
  });
});

for (const [locale, language] of [
  ['fr-CA', 'fr'],
  ['en-GB', 'en'],
  ['de-DE', 'fr'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`meets the game in ${language}`, async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}
