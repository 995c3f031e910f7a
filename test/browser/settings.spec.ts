import type { Page } from '@playwright/test';
import { someTalk } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute, unfinishedRoute } from '../support/browser-route.ts';
import { answer, answerAll, expectedLines, logOf, openDebrief, openTalk, shownLines, shownScorecard } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

test('every setting stays for the next visit, and the page wears it', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: 'Very large' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('checkbox', { name: /^Reduce/u }).check();
  await page.getByRole('checkbox', { name: /^1 to 4/u }).uncheck();
  await page.getByRole('checkbox', { name: /^One sentence/u }).uncheck();
  await page.getByRole('slider', { name: 'Effects' }).fill('35');
  await page.getByRole('slider', { name: 'Music' }).fill('10');
  await page.goto('./');
  await page.getByRole('button', { name: 'Mute the sound' }).click();
  await page.reload();

  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-text-size', 'largest');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-motion', 'reduced');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('radio', { name: 'Very large' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Reduce/u })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^1 to 4/u })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^One sentence/u })).not.toBeChecked();
  await expect(page.getByRole('slider', { name: 'Effects' })).toHaveValue('35');
  await expect(page.getByRole('slider', { name: 'Room' })).toHaveValue('25');
  await expect(page.getByRole('slider', { name: 'Music' })).toHaveValue('10');
  await expect(page.getByText('Muted; raise one to hear them again')).toBeVisible();
});

test('the coach speaks after each reply, or keeps still', async ({ page }) => {
  const setting = someTalk('coach', 'en');
  const [first = ''] = referenceRoute(setting);
  const said = openTalkInNode(setting, [first]).now().log[1];
  const coach = (said?.by === 'player' && said.coach?.en) || 'no coach';
  await openTalk(page, setting);
  await answer(page, first);
  await expect(page.locator('.coach').filter({ visible: true })).toHaveText(coach);
  await page.goto('./#/settings');
  await page.getByRole('checkbox', { name: /^One sentence/u }).uncheck();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(logOf(page)).toHaveCount(3);
  await expect(page.getByText(coach)).toHaveCount(0);
});

test.describe('what is kept on the device', () => {
  test('export, erase, import: everything comes back', async ({ page }) => {
    const setting = someTalk('export', 'en');
    const replies = referenceRoute(setting);
    const unfinished = { ...setting, seed: `${setting.seed}B` };
    await openTalk(page, setting);
    await answerAll(page, replies);
    await openDebrief(page);
    const { total, grade } = await shownScorecard(page);
    await openTalk(page, unfinished);
    await answer(page, 'silence');
    await page.goto('./#/settings');
    await page.getByRole('radio', { name: 'Dark' }).check();
    const before = await everythingKept(page);
    await expect(talksKept(page)).toHaveText('2');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^non-mais-\d{4}-\d\d-\d\d\.json$/u);
    const saved = await file.path();

    await page.getByRole('button', { name: 'Erase all from this device…' }).click();
    const asking = page.getByRole('dialog', { name: 'Erase everything from this device?' });
    await expect(asking.getByRole('button', { name: 'Keep everything' })).toBeFocused();
    await asking.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByRole('status')).toContainText('Everything has been erased from this device.');
    await expect(talksKept(page)).toHaveText('0');
    await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
    expect((await everythingKept(page)).talks).toEqual([]);
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Resume the talk' })).toHaveCount(0);

    await page.goto('./#/settings');
    await page.locator('input[type=file]').setInputFiles(saved);
    await expect(page.getByRole('status')).toContainText('2 talks added.');
    await expect(talksKept(page)).toHaveText('2');
    expect(await everythingKept(page)).toEqual(before);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.goto('./');
    await expect(page.locator(`[data-scenario="${setting.scenario.id}"]`)).toContainText(`best score ${total} out of 100, grade ${grade}`);
    await page.getByRole('button', { name: 'Resume the talk' }).click();
    await expect(logOf(page)).toHaveCount(3);
  });

  test('a file brought twice adds nothing the second time', async ({ page }) => {
    await openTalk(page, someTalk('twice', 'en'));
    await answer(page, 'silence');
    await page.goto('./#/settings');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('input[type=file]').setInputFiles(await (await download).path());
    await expect(page.getByRole('status')).toContainText('Nothing to add: it was all here already.');
  });

  test('a file that cannot be read is refused with a word, and changes nothing', async ({ page }) => {
    await page.goto('./#/settings');
    await expect(talksKept(page)).toBeVisible();
    const before = await everythingKept(page);
    for (const [content, told] of [
      ['{', 'not an export'],
      ['{"product":"other"}', 'not an export'],
      ['{"product":"non-mais","format":9,"recordings":[]}', 'newer version'],
      ['{"product":"non-mais","format":1,"recordings":[{"format":1}]}', 'Talk number 1 in this file is damaged'],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await expect(page.getByRole('status')).toContainText(told);
      await page.getByRole('button', { name: 'Close this message' }).click();
      expect(await everythingKept(page), content).toEqual(before);
    }
  });
});

test.describe('where nothing can be kept', () => {
  for (const [how, block] of [
    ['the database refuses to open', refuseDatabase],
    ['there is no database', removeDatabase],
    ['the database never answers', silenceDatabase],
    ['all storage throws', refuseAllStorage],
  ] as const) {
    test(`${how}: the talk goes on to its debrief, and says that it is not kept`, async ({ page }) => {
      await page.addInitScript(block);
      const setting = someTalk(how, 'en');
      const [first = '', ...others] = referenceRoute(setting);
      await openTalk(page, setting);
      await answer(page, first);
      await expect(page.getByRole('alert')).toHaveText('Not saved');
      await answerAll(page, others);
      await openDebrief(page);
      expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, [first, ...others]).now().ended);
    });
  }

  test('storage cleared in mid-talk: the talk goes on, and is whole on the disk again', async ({ page }) => {
    const setting = someTalk('cleared', 'en');
    const replies = unfinishedRoute(setting, 3);
    await openTalk(page, setting);
    await answer(page, replies[0] ?? '');
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('non-mais');
          gone.onsuccess = resolve;
          gone.onerror = reject;
        }),
    );
    await answerAll(page, replies.slice(1));
    await expect(page.locator('.saved')).toHaveText('Saved');
    await page.reload();
    await expect(logOf(page)).toHaveCount(1 + 2 * replies.length);
    expect(await shownLines(page)).toEqual(expectedLines(openTalkInNode(setting, replies), 'en'));
  });
});

function talksKept(page: Page) {
  return page.locator('.stored dl div').filter({ hasText: 'Talks kept' }).locator('dd');
}

/** All of the database and of the small things kept by name; without the time of the last export. */
async function everythingKept(page: Page) {
  return page.evaluate(async () => {
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('non-mais');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const reading = store.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const [talks, replies] = [await all('talks'), await all('replies')];
    store.close();
    const small = Object.entries(localStorage).filter(([name]) => name !== 'non-mais:exported');
    return { talks, replies, small: small.sort() };
  });
}

/** The following run in the page. */
function refuseDatabase(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('not today', 'SecurityError');
  };
}

function removeDatabase(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}

function silenceDatabase(): void {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}

function refuseAllStorage(): void {
  const refuse = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  IDBFactory.prototype.open = refuse;
  Object.defineProperty(globalThis, 'localStorage', { get: refuse });
}
