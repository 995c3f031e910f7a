import { defineCheck, sentence } from '../finding.ts';
import { entry } from '../scenario.ts';
import { ANNOUNCEMENTS, SPOKEN_REACTIONS } from '../vocabulary.ts';

/** The scenario has a line for each reaction that speaks by `lines`, so that the client is never at a loss for words. */
export const missingLine = defineCheck({
  code: 'missing-line',
  severity: 'error',
  check: ({ lines }) =>
    [...SPOKEN_REACTIONS, ...ANNOUNCEMENTS]
      .filter((name) => !entry(lines, name))
      .map((name) => ({
        path: ['lines', name],
        message: sentence(`Le client n’a rien à dire pour « ${name} ».`, `The client has nothing to say for “${name}”.`),
      })),
});
