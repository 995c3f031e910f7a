import type { VariantRules } from '../client/rules.ts';
import { answerBareTalk, type BareTalk } from '../dialogue/bare-talk.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario/scenario.ts';
import { score } from '../scoring/score.ts';
import { listenersChoice } from './listener.ts';
import { idOf, spokenIn } from './spoken-replies.ts';

/** One variant as it is imagined, or as it is. */
export interface Imagined {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly rules: VariantRules;
  readonly language: string;
}

/** The total of the talk if `reply` (undefined: a silence) is said now and the rest as a listener would; of equal totals, more trust is worth more. */
export function worthOf({ scenario, variant, rules, language }: Imagined, bare: BareTalk, reply: AuthoredReply | undefined): number {
  let talk = answerBareTalk(scenario, rules, bare, idOf(reply), spokenIn(language, reply));
  while (talk.talk.phase !== 'ended') {
    const next = listenersChoice(scenario, variant, rules, talk);
    talk = answerBareTalk(scenario, rules, talk, idOf(next), spokenIn(language, next));
  }
  return score(rules, talk.turns).total + talk.talk.standing.trust / 1000;
}
