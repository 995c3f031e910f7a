import type { VariantRules } from '../client/rules.ts';
import { replyOf } from '../dialogue/authored-reply.ts';
import { answerBareTalk, type BareTalk, repliesNow, startBareTalk } from '../dialogue/bare-talk.ts';
import { SILENCE } from '../client/reply.ts';
import type { PastTurn } from '../dialogue/past-turn.ts';
import type { AuthoredReply, Scenario } from '../scenario/scenario.ts';
import { score } from './score.ts';

/** The decision that cost most, and a reply that was on offer there and would have served better. */
export interface TurningPoint {
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly stronger: AuthoredReply;
  /** Points of the raw total between the two, as far as one can see ahead. */
  readonly cost: number;
}

/** How many replies beyond the one being weighed are looked at. Two reach the offer or the close from any question. */
const LOOK_AHEAD = 2;
/** Below this many points a decision is not worth a remark. */
const WORTH_SAYING = 4;

/**
 * Weighs each reply given against the others on offer at that moment, looking two replies ahead with the rules the client
 * followed. Null when nothing cost enough to be worth a remark.
 */
export function turningPoint(scenario: Scenario, rules: VariantRules, history: readonly PastTurn[]): TurningPoint | null {
  let talk = startBareTalk(scenario, rules);
  let worst: TurningPoint | null = null;
  for (const [turn, past] of history.entries()) {
    const offered = repliesNow(scenario, talk);
    const given = offered.find(({ id }) => id === past.reply);
    const next = answerBareTalk(scenario, rules, talk, past.reply, given ? replyOf(given) : SILENCE);
    const got = promise(scenario, rules, next, LOOK_AHEAD);
    for (const reply of offered) {
      if (reply === given) continue;
      const cost = promise(scenario, rules, say(scenario, rules, talk, reply), LOOK_AHEAD) - got;
      if (cost >= WORTH_SAYING && cost > (worst?.cost ?? 0)) worst = { turn, stronger: reply, cost };
    }
    talk = next;
  }
  return worst;
}

/** The best raw total within reach of `depth` more replies, if the talk stopped there. */
function promise(scenario: Scenario, rules: VariantRules, talk: BareTalk, depth: number): number {
  const here = score(rules, talk.turns).raw;
  if (depth === 0 || talk.talk.phase === 'ended') return here;
  let best = here;
  for (const reply of repliesNow(scenario, talk))
    best = Math.max(best, promise(scenario, rules, say(scenario, rules, talk, reply), depth - 1));
  return best;
}

function say(scenario: Scenario, rules: VariantRules, talk: BareTalk, reply: AuthoredReply): BareTalk {
  return answerBareTalk(scenario, rules, talk, reply.id, replyOf(reply));
}
