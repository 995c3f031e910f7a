import type { Path } from './finding.ts';
import type { AuthoredReply, Scenario } from './scenario.ts';
import { STANDING_PHASES } from './vocabulary.ts';

export interface PlacedReply {
  readonly reply: AuthoredReply;
  readonly path: Path;
  readonly home: 'moment' | 'always' | 'closing';
}

/** Every authored reply of a scenario with its place, in the order of the format: moments, always, closing. */
export function repliesOf(scenario: Scenario): readonly PlacedReply[] {
  return [
    ...scenario.moments.flatMap((moment, index) => placed(moment.replies, ['moments', index, 'replies'], 'moment')),
    ...STANDING_PHASES.flatMap((phase) => placed(scenario.always[phase], ['always', phase], 'always')),
    ...placed(scenario.closing, ['closing'], 'closing'),
  ];
}

function placed(replies: readonly AuthoredReply[], list: Path, home: PlacedReply['home']): readonly PlacedReply[] {
  return replies.map((reply, index) => ({ reply, path: [...list, index], home }));
}
