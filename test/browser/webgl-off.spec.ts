import { BROWSER_FLAGS, findBrowser } from '../../src/build/browser.mjs';
import { chosenTalks, drawnTalk, readOnce } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute } from '../support/browser-route.ts';
import { answerAll, openDebrief, openTalk, shownScorecard } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

const executablePath = findBrowser();
test.use({ launchOptions: { ...(executablePath !== undefined && { executablePath }), args: [...BROWSER_FLAGS, '--disable-3d-apis'] } });

test.describe('with WebGL off', () => {
  for (const { id, language, file } of chosenTalks('webgl-off')) {
    test(`${id} to its ending (${language})`, async ({ page }) => {
      // Cores enough for the game to want WebGL.
      await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 }));
      const scenario = readOnce(file);
      const setting = { scenario, language, ...drawnTalk(scenario, `webgl off ${language}`) };
      const replies = referenceRoute(setting);
      await openTalk(page, setting);
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
      await answerAll(page, replies);
      await expect(page.locator('.talk-picture canvas')).toBeVisible();
      await openDebrief(page);
      expect((await shownScorecard(page)).outcome).toBe(openTalkInNode(setting, replies).now().ended);
    });
  }
});
