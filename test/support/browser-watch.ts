import type { BrowserContext, Page } from '@playwright/test';

/** What a page has noted of its own talk. */
interface Notes {
  /** Lines a screen reader was given by the log, in order: added in sight, come into sight, or changed in sight. */
  said: string[];
}

/** Makes every page of the context take notes of its talk, from its first script on. */
export async function takeNotes(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteChanges);
}

/** Lines the log has announced since the page was opened. */
export function announcedLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { nonMaisNotes: Notes }).nonMaisNotes.said);
}

/** Runs in the page. */
function noteChanges(): void {
  const notes: Notes = { said: [] };
  Object.assign(globalThis, { nonMaisNotes: notes });

  const note = ({ type, target, addedNodes }: MutationRecord): void => {
    const element = target instanceof Element ? target : target.parentElement;
    if (!element) return;
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

  new MutationObserver((records) => records.forEach(note)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
}
