import { makeDebrief } from '../../src/domain/scoring/make-debrief.ts';
import { SKILLS } from '../../src/domain/scoring/balance.ts';
import { drawnTalk, readOnce, SEED } from '../support/browser-choice.ts';
import { openTalkInNode, type TalkSetting, wanderingRoute } from '../support/browser-route.ts';
import { answer, expectedLines, offeredIds, openDebrief, openTalk, shownLines, shownScorecard } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';
import { randomFrom, shuffled } from '../../src/domain/client/random.ts';
import { shippedFiles } from '../support/scenarios.ts';

/** Talks by chance: as many as there is time for, whatever the number of scenarios. */
const TALKS = 6;

test.describe('the same seed and the same replies give the same talk here and in the browser', () => {
  const files = shuffled(shippedFiles(), randomFrom(`${SEED}|parity`));
  for (let number = 0; number < TALKS; number += 1) {
    const file = files[number % files.length] as string;
    test(`talk ${number + 1} of ${TALKS}: ${file}`, async ({ page }) => {
      const scenario = readOnce(file);
      const language = number % 2 === 0 ? 'fr' : 'en';
      const setting: TalkSetting = { scenario, language, ...drawnTalk(scenario, `parity ${number}`) };
      const replies = wanderingRoute(setting, `${SEED} ${number}`);
      await openTalk(page, setting);
      for (const [turn, id] of replies.entries()) {
        const { offered, closing, notes, hiddenFacts } = openTalkInNode(setting, replies.slice(0, turn)).now();
        expect(await offeredIds(page), `replies in turn ${turn + 1}`).toEqual(offered.map((one) => one.id));
        await expect(page.locator('[data-action=close]')).toHaveCount(closing.length > 0 ? 1 : 0);
        await expect(page.locator('.notebook-page li')).toHaveCount(notes.length + 1);
        await expect(page.locator('.notebook-page h2')).toContainText(`${notes.length} / ${notes.length + hiddenFacts}`);
        await answer(page, id);
      }
      const conversation = openTalkInNode(setting, replies);
      expect(await shownLines(page)).toEqual(expectedLines(conversation, language));
      const debrief = makeDebrief(conversation);
      if (!debrief) throw new Error('the talk has not ended');
      const { total, grade, skills } = debrief.scorecard;
      await openDebrief(page);
      expect(await shownScorecard(page)).toEqual({ total, grade, outcome: debrief.outcome, skills: SKILLS.map((skill) => skills[skill]) });
      await expect(page.locator('.later')).toContainText(debrief.epilogue[language] ?? '');
      await expect(page.locator('.decisions li')).toHaveCount(replies.length);
    });
  }
});
