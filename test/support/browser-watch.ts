import type { BrowserContext, Page } from '@playwright/test';

/** What a page has noted of its own talk. */
interface Notes {
  /** Lines a screen reader was given by the log, in order: added in sight, come into sight, or changed in sight. */
  said: string[];
  /** When the answers last changed; `performance.now()`. */
  answersChangedAt: number;
}

/** Makes every page of the context take notes of its talk, from its first script on. */
export async function takeNotes(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteChanges);
}

/** Waits until the answers have stood for as long as a second press is kept from answering them. */
export async function answersAtRest(page: Page, milliseconds: number): Promise<void> {
  await page.waitForFunction((rest) => {
    const { nonMaisNotes } = globalThis as unknown as { nonMaisNotes: Notes };
    return document.querySelector('.answers') !== null && performance.now() - nonMaisNotes.answersChangedAt > rest;
  }, milliseconds);
}

/** Lines the log has announced since the page was opened. */
export function announcedLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { nonMaisNotes: Notes }).nonMaisNotes.said);
}

/** Runs in the page. */
function noteChanges(): void {
  const notes: Notes = { said: [], answersChangedAt: 0 };
  Object.assign(globalThis, { nonMaisNotes: notes });

  const note = ({ type, target, addedNodes }: MutationRecord): void => {
    const element = target instanceof Element ? target : target.parentElement;
    if (!element) return;
    if (type !== 'attributes' && (element.closest('.answers') || hasAnswers(addedNodes))) notes.answersChangedAt = performance.now();
    const log = element.closest('[role=log]');
    if (!log || log.getAttribute('aria-live') === 'off') return;
    if (type === 'attributes') {
      if (!element.hasAttribute('hidden')) notes.said.push(element.textContent ?? '');
    } else if (element.closest('[hidden]') === null) {
      const added = [...addedNodes].filter((node) => !(node instanceof HTMLElement && node.hidden));
      const texts = type === 'characterData' ? [element.textContent ?? ''] : added.map((node) => node.textContent ?? '');
      notes.said.push(...texts);
    }
  };
  const hasAnswers = (nodes: NodeList): boolean =>
    [...nodes].some((node) => node instanceof Element && (node.matches('.answers') || node.querySelector('.answers') !== null));

  new MutationObserver((records) => records.forEach(note)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
}
