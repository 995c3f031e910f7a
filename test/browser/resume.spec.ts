import { randomFrom, uniform } from '../../src/domain/client/random.ts';
import { drawnTalk, SEED, someTalk } from '../support/browser-choice.ts';
import { openProfile, WAYS_TO_DIE } from '../support/browser-profile.ts';
import { openTalkInNode, type TalkSetting, unfinishedRoute, wanderingRoute } from '../support/browser-route.ts';
import { addressOf, answer, answerAll, expectedLines, logOf, openDebrief, openTalk, shownLines } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

/** In all 50 deaths, spread so that two workers share them. */
const GROUPS = 5;
const DEATHS = 10;

test.describe('a page that dies right after a line has shown comes back at the last reply', () => {
  for (let group = 1; group <= GROUPS; group += 1) {
    test(`${DEATHS} deaths, ${group} of ${GROUPS}`, async ({ baseURL, guard }) => {
      test.slow();
      const random = randomFrom(`${SEED}|deaths ${group}`);
      const profile = await openProfile(baseURL ?? '', guard);
      let deaths = 0;
      for (let talk = 0; deaths < DEATHS; talk += 1) {
        const { scenario } = someTalk(`deaths ${group}`, 'fr');
        const setting: TalkSetting = {
          scenario,
          language: uniform(random, 2) === 0 ? 'fr' : 'en',
          ...drawnTalk(scenario, `deaths ${group} ${talk}`),
        };
        const replies = wanderingRoute(setting, SEED);
        await openTalk(profile.page(), setting);
        for (const [turn, id] of replies.entries()) {
          await answer(profile.page(), id);
          // The end is another matter: what is over is not resumed.
          if (turn === replies.length - 1 || deaths === DEATHS || uniform(random, 2) === 0) continue;
          const way = WAYS_TO_DIE[uniform(random, WAYS_TO_DIE.length)] ?? 'tab closed';
          await test.step(`${scenario.id} ${setting.variant} ${setting.seed}, after turn ${turn + 1}: ${way}`, async () => {
            await profile.dieAndComeBack(way);
            await profile.page().goto(addressOf(setting));
            await expect(logOf(profile.page())).toHaveCount(1 + 2 * (turn + 1));
            const { language } = setting;
            expect(await shownLines(profile.page())).toEqual(expectedLines(openTalkInNode(setting, replies.slice(0, turn + 1)), language));
          });
          deaths += 1;
        }
      }
      await profile.dispose();
    });
  }
});

test('a page that dies while a reply is on its way comes back before or after it, never in between', async ({ baseURL, guard }) => {
  const setting = someTalk('deaths on the way', 'en');
  const replies = unfinishedRoute(setting, 6);
  const random = randomFrom(`${SEED}|deaths on the way`);
  const profile = await openProfile(baseURL ?? '', guard);
  await openTalk(profile.page(), setting);
  for (const [said, id] of replies.entries()) {
    const page = profile.page();
    const press = page.locator(`[data-reply="${id}"], [data-action="${id}"]`);
    if ((await press.count()) === 0) await page.locator('[data-action=close]').click();
    await press.click({ noWaitAfter: true });
    await profile.dieAndComeBack(uniform(random, 2) === 0 ? 'tab crashed' : 'browser killed');
    await openTalk(profile.page(), setting);
    const kept = ((await logOf(profile.page()).count()) - 1) / 2;
    expect([said, said + 1]).toContain(kept);
    expect(await shownLines(profile.page())).toEqual(expectedLines(openTalkInNode(setting, replies.slice(0, kept)), 'en'));
    if (kept === said) await answer(profile.page(), id);
  }
  await profile.dispose();
});

test('a closed tab: the title offers the talk, and takes up where it was', async ({ page, context }) => {
  const setting = someTalk('closed tab', 'en');
  const replies = unfinishedRoute(setting, 2);
  await openTalk(page, setting);
  await answerAll(page, replies);
  await page.close();

  const another = await context.newPage();
  await another.goto('./');
  const { title } = setting.scenario;
  await expect(another.getByText(`Under way: “${title.en}”`)).toBeVisible();
  await another.getByRole('button', { name: 'Resume the talk' }).click();
  await expect(logOf(another)).toHaveCount(5);
  expect(await shownLines(another)).toEqual(expectedLines(openTalkInNode(setting, replies), 'en'));
});

test('left by the pause, taken up from the title', async ({ page }) => {
  const setting = someTalk('left and taken up', 'en');
  await openTalk(page, setting);
  await answer(page, 'silence');
  await page.keyboard.press('Escape');
  await page.locator('[data-action=leave]').click();
  await page.getByRole('button', { name: 'Resume the talk' }).click();
  await expect(logOf(page)).toHaveCount(3);
});

test('a reload of the debrief is the debrief; the same address afterwards is a new talk', async ({ page, context }) => {
  const setting = someTalk('ended', 'en');
  await openTalk(page, setting);
  await answerAll(page, wanderingRoute(setting, SEED));
  await openDebrief(page);
  const verdict = await page.getByRole('heading', { level: 1 }).textContent();
  for (const _ of ['once', 'again']) {
    await page.reload();
    await expect(page.locator('main[data-screen=debrief] h1')).toHaveText(verdict ?? '');
  }

  const another = await context.newPage();
  await openTalk(another, setting);
  await expect(logOf(another)).toHaveCount(1);
});

test('two tabs with two talks: both are kept whole', async ({ page, context }) => {
  const one = someTalk('first tab', 'en');
  const other = { ...one, seed: `${one.seed}B` };
  const second = await context.newPage();
  await openTalk(page, one);
  await openTalk(second, other);
  const turns = 5;
  const replies = unfinishedRoute(one, turns);
  const otherReplies = unfinishedRoute(other, turns);
  for (let turn = 0; turn < turns; turn += 1) {
    await Promise.all([answer(page, replies[turn] ?? ''), answer(second, otherReplies[turn] ?? '')]);
  }
  for (const [setting, said] of [
    [one, replies],
    [other, otherReplies],
  ] as const) {
    await page.goto('./');
    await openTalk(page, setting);
    await expect(logOf(page)).toHaveCount(1 + 2 * turns);
    expect(await shownLines(page)).toEqual(expectedLines(openTalkInNode(setting, said), 'en'));
  }
});
