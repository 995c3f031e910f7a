import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/language/text.ts';
import { someTalk } from '../support/browser-choice.ts';
import { lettersOfPdf } from '../support/browser-pdf.ts';
import { wanderingRoute } from '../support/browser-route.ts';
import { finishAnimations, visitScreens } from '../support/browser-screens.ts';
import { answerAll, openDebrief, openTalk } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

interface Look {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** The browser's own text size, for 100. */
  readonly text: number;
}

const LOOKS: readonly Look[] = [
  { name: '320 px wide', language: 'fr', width: 320, height: 640, text: 100 },
  { name: '360 px wide', language: 'en', width: 360, height: 780, text: 100 },
  { name: 'a phone', language: 'fr', width: 390, height: 844, text: 100 },
  { name: 'a desk', language: 'fr', width: 1280, height: 720, text: 100 },
  { name: 'a desk at 200 % zoom', language: 'en', width: 640, height: 360, text: 100 },
  { name: 'a desk with text of 200 %', language: 'fr', width: 1280, height: 720, text: 200 },
  { name: 'a phone with text of 200 %', language: 'en', width: 390, height: 844, text: 200 },
];

/** WCAG 2.5.5; design.md, section 6. Pixels. */
const LEAST_TARGET = 44;

test.describe('nothing scrolls sideways, nothing leaves the page, and what is pressed is large enough', () => {
  for (const { name, language, width, height, text } of LOOKS) {
    test.describe(() => {
      test.use({ viewport: { width, height }, settings: { language } });
      test(name, async ({ page }) => {
        test.slow();
        await page.addInitScript((size) => {
          document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', size));
        }, `${text}%`);
        const found: string[] = [];
        await visitScreens(page, someTalk('layout', language), async (screen) => {
          await finishAnimations(page);
          for (const trouble of await troublesOf(page, LEAST_TARGET)) found.push(`${screen}: ${trouble}`);
        });
        expect(found).toEqual([]);
      });
    });
  }
});

test('the printed debrief holds the verdict, the total, the seven skills and every decision', async ({ page }) => {
  const setting = someTalk('print', 'fr');
  const replies = wanderingRoute(setting, 'print');
  await openTalk(page, setting);
  await answerAll(page, replies);
  await openDebrief(page);
  const verdict = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const total = await page.locator('main').getAttribute('data-total');
  const skills = await page.locator('.skills h3').allTextContents();
  await page.evaluate(() => Object.assign(globalThis, { print: () => document.body.setAttribute('data-printed', '') }));
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);

  const printed = lettersOfPdf(await page.pdf({ format: 'A4' }));
  const wanted = [verdict, `${total}/100`, ...skills, setting.scenario.client.name.fr ?? ''];
  for (const words of wanted) expect(printed).toContain(lettersOf(words));
  const turns = printed.match(/Tour\d+·/gu) ?? [];
  expect(new Set(turns).size).toBe(replies.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.debrief-actions')).toBeHidden();
});

/** Words without the spaces, which a page on paper does not keep. */
function lettersOf(words: string): string {
  return words.replace(/[\s\u2060]+/gu, '');
}

/** What does not fit the window of now, and what is too small to be pressed. */
function troublesOf(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastTarget) => {
    const root = document.documentElement;
    const found: string[] = [];
    const named = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${words}”`;
    };
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !isSeen(element) || element.closest('.unseen, [aria-hidden=true], .talk-picture')) continue;
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls && element.scrollWidth > element.clientWidth + 1) found.push(`${named(element)} scrolls sideways`);
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && hasOwnWords(element) && !isCutShort(element) && (left < -1 || right > root.clientWidth + 1)) {
        found.push(`${named(element)} leaves the page: ${left.toFixed()} to ${right.toFixed()}`);
      }
    }
    const dialog = document.querySelector('dialog[open]');
    for (const target of (dialog ?? document).querySelectorAll('button, a[href], summary, input:not([type=file])')) {
      const pressed = target.closest('label') ?? target;
      if (!isSeen(pressed)) continue;
      const { width, height } = pressed.getBoundingClientRect();
      if (Math.min(width, height) < leastTarget - 0.5) found.push(`${named(pressed)} is ${width.toFixed(1)} × ${height.toFixed(1)} px`);
    }
    return found;

    /** On purpose, with three dots. */
    function isCutShort(element: Element | null): boolean {
      return element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || isCutShort(element.parentElement));
    }

    function hasOwnWords(element: Element): boolean {
      return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    }
  }, least);
}
