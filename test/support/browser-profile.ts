import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../src/build/browser.mjs';
import type { Guard } from './browser-guard.ts';

/** How a page or its whole browser goes away. The last two say nothing to the page. */
export const WAYS_TO_DIE = ['tab closed', 'browser closed', 'tab crashed', 'browser killed'] as const;
export type WayToDie = (typeof WAYS_TO_DIE)[number];

/** A browser whose storage is a folder, as a person's is: it outlives the browser. */
export interface Profile {
  page(): Page;
  /** Ends the page that way; then opens a new one, in a new browser where the old one is gone. */
  dieAndComeBack(way: WayToDie): Promise<void>;
  dispose(): Promise<void>;
}

/** @param prepare is done to each browser before its first page */
export async function openProfile(baseURL: string, guard: Guard): Promise<Profile> {
  const folder = mkdtempSync(path.join(tmpdir(), 'non-mais-profile-'));
  const launch = async () => {
    const executablePath = findBrowser();
    const context = await chromium.launchPersistentContext(folder, {
      ...(executablePath !== undefined && { executablePath }),
      args: BROWSER_FLAGS,
      baseURL,
      viewport: { width: 1280, height: 720 },
    });
    await guard.watch(context);
    return context;
  };
  let context = await launch();
  let page = context.pages()[0] ?? (await context.newPage());

  return {
    page: () => page,
    async dieAndComeBack(way) {
      const dying = page;
      if (way === 'tab closed' || way === 'tab crashed') {
        page = await context.newPage(); // a window stays open
        if (way === 'tab crashed') await crash(dying);
        await dying.close();
        return;
      }
      if (way === 'browser killed') await kill(context, page);
      else await context.close();
      context = await launch();
      page = context.pages()[0] ?? (await context.newPage());
    },
    async dispose() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // never answered
  await crashed;
}

/** Ends the browser's own process without a word, as a power cut does. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await (context.browser()?.newBrowserCDPSession() ?? context.newCDPSession(page));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await closed;
}
