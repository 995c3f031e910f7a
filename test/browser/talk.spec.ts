import { chosenTalks, drawnTalk, readOnce } from '../support/browser-choice.ts';
import { openTalkInNode, referenceRoute } from '../support/browser-route.ts';
import { answer, askingGroup, logOf, offeredIds, openDebrief, openTalk, shownScorecard } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

test.describe('with the mouse', () => {
  for (const { id, language, file } of chosenTalks('mouse')) {
    test(`${id} to its ending (${language})`, async ({ page }) => {
      const scenario = readOnce(file);
      const setting = { scenario, language, ...drawnTalk(scenario, `mouse ${language}`) };
      const replies = referenceRoute(setting);
      await openTalk(page, setting);
      for (const [turn, reply] of replies.entries()) {
        const { offered, trustSteps, patienceSteps } = openTalkInNode(setting, replies.slice(0, turn)).now();
        expect(await offeredIds(page)).toEqual(offered.map((one) => one.id));
        await expect(page.getByRole('img', { name: language === 'fr' ? /^Confiance/u : /^Trust/u })).toHaveAccessibleName(
          new RegExp(`${trustSteps}`, 'u'),
        );
        await expect(page.getByRole('img', { name: /^Patience/u })).toHaveAccessibleName(new RegExp(`${patienceSteps}`, 'u'));
        await expect(askingGroup(page, language).locator('button[data-reply]')).toHaveCount(offered.length);
        await answer(page, reply);
      }
      await openDebrief(page);
      const { ended } = openTalkInNode(setting, replies).now();
      expect((await shownScorecard(page)).outcome).toBe(ended);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(logOf(page)).toHaveCount(0);
    });
  }
});
