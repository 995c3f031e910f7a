import { defineCheck, sentence } from '../finding.ts';

/** Own replies a moment has at most in a well-made scenario; four are shown at once. pedagogy: format.md, "A moment". */
const MOST = 6;

export const manyReplies = defineCheck({
  code: 'many-replies',
  severity: 'warning',
  check: ({ moments }) =>
    moments.flatMap(({ replies }, index) =>
      replies.length <= MOST
        ? []
        : [
            {
              path: ['moments', index, 'replies'],
              message: sentence(
                `${replies.length} répliques dans ce moment : quatre au plus se montrent, six suffisent.`,
                `${replies.length} replies in this moment: four are shown at most, six are enough.`,
              ),
            },
          ],
    ),
});
