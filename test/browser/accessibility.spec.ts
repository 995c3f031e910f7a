import AxeBuilder from '@axe-core/playwright';
import type { Settings } from '../../src/adapters/screens/settings.ts';
import { SEED, someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, wanderingRoute } from '../support/browser-route.ts';
import { finishAnimations, visitScreens } from '../support/browser-screens.ts';
import { answer, answerAll, askingGroup, expectedLines, logOf, openDebrief, openTalk } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';
import { announcedLines } from '../support/browser-watch.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** Both languages by day and by night, each on a desk and on a phone; the night chosen here, or the system's. */
const LOOKS: readonly (Pick<Settings, 'language' | 'theme'> & {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: typeof DESK;
})[] = [
  { language: 'fr', theme: 'auto', colorScheme: 'light', viewport: DESK },
  { language: 'en', theme: 'dark', colorScheme: 'light', viewport: DESK },
  { language: 'fr', theme: 'auto', colorScheme: 'dark', viewport: PHONE },
  { language: 'en', theme: 'light', colorScheme: 'dark', viewport: PHONE },
];

test.describe('axe finds nothing on any screen', () => {
  for (const { language, theme, colorScheme, viewport } of LOOKS) {
    test.describe(() => {
      test.use({ settings: { language, theme }, colorScheme, viewport });
      test(`${language}, theme ${theme} on a ${colorScheme} system, ${viewport.width} px`, async ({ page }) => {
        test.slow();
        const found: string[] = [];
        await visitScreens(page, someTalk('axe', language), async (screen) => {
          await finishAnimations(page);
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          for (const { id, nodes } of violations)
            found.push(`${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
        });
        expect(found).toEqual([]);
      });
    });
  }
});

/** WCAG 2.2 AA and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('what the page says of itself', () => {
  test('each screen has one main landmark with its name, one heading of the first level, and the language of its words', async ({
    page,
  }) => {
    const seen = new Map<string, string | null>();
    await page.addInitScript(() => localStorage.setItem('non-mais:settings', '{"language":"en"}'));
    await visitScreens(page, someTalk('landmarks', 'en'), async (screen) => {
      await expect(page.locator('main')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await page.title()).not.toBe('');
      seen.set(screen.split(',')[0] ?? '', await page.locator('main').getAttribute('data-screen'));
    });
    expect(Object.fromEntries(seen)).toMatchObject({
      title: 'title',
      brief: 'brief',
      talk: 'talk',
      settings: 'settings',
      debrief: 'debrief',
    });
  });

  test('replies are buttons in a group named by the question; the log is a log', async ({ page }) => {
    for (const language of ['fr', 'en'] as const) {
      await openTalk(page, someTalk('roles', language));
      const group = askingGroup(page, language);
      await expect(group.getByRole('button').and(page.locator('[data-reply]'))).not.toHaveCount(0);
      await expect(page.locator('[data-reply]:not(button)')).toHaveCount(0);
      await expect(page.getByRole('log', { name: language === 'fr' ? 'L’échange depuis le début' : 'The exchange so far' })).toHaveCount(1);
      await expect(page.locator('.talk-picture')).toHaveAttribute('aria-hidden', 'true');
      await expect(page.locator('.talk-picture').locator('button, a, [tabindex]')).toHaveCount(0);
    }
  });
});

test.describe('the log says each line once', () => {
  test('to the end of a talk', async ({ page }) => {
    const setting = someTalk('announced', 'en');
    const replies = wanderingRoute(setting, SEED);
    await openTalk(page, setting);
    await answerAll(page, replies);
    const lines = expectedLines(openTalkInNode(setting, replies), 'en').slice(1);
    const announced = await announcedLines(page);
    expect(announced).toHaveLength(lines.length);
    for (const [turn, line] of lines.entries()) expect(announced[turn]).toContain(line);
  });

  test('to read back what was said, to pause and to ask for help is no news', async ({ page }) => {
    await openTalk(page, someTalk('no news', 'en'));
    await answer(page, 'silence');
    await page.locator('button.echo').click();
    await expect(logOf(page).first()).toBeVisible();
    await page.locator('button.echo').click();
    await expect(logOf(page).first()).toBeHidden();
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    expect(await announcedLines(page)).toHaveLength(1);
  });
});

test('with reduced motion and without, the debrief says its total in words', async ({ page }) => {
  const setting = someTalk('total', 'en');
  await openTalk(page, setting);
  await answerAll(page, wanderingRoute(setting, SEED));
  await openDebrief(page);
  const main = page.locator('main[data-screen=debrief]');
  const total = await main.getAttribute('data-total');
  await expect(page.getByRole('img', { name: `Total: ${total} out of 100` })).toBeVisible();
  await expect(page.getByRole('img', { name: `Grade ${await main.getAttribute('data-grade')}` })).toBeVisible();
});
