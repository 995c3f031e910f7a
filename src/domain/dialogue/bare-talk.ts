import type { Reply, ResolvedTurn } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { takeTurn } from '../client/take-turn.ts';
import { openTalk, type TalkState } from '../client/talk-state.ts';
import type { AuthoredReply, Moment, Scenario } from '../scenario/scenario.ts';
import type { ReplyId } from '../scenario/vocabulary.ts';
import { momentAfter, momentOf } from './moments.ts';
import { closingReplies, offeredReplies } from './offer.ts';

/** A talk without its statechart: the same rules, for looking ahead and for checking the statechart against. */
export interface BareTalk {
  readonly moment: Moment;
  readonly talk: TalkState;
  readonly said: readonly ReplyId[];
  readonly turns: readonly ResolvedTurn[];
}

/** @throws RangeError if the scenario has no standing moment for the opening; a checked one has. */
export function startBareTalk(scenario: Scenario, rules: VariantRules): BareTalk {
  return { moment: momentFrom(scenario, scenario.standing.opening), talk: openTalk(rules), said: [], turns: [] };
}

/** Replies on offer, closing ones included, in file order. */
export function repliesNow(scenario: Scenario, { moment, talk, said }: BareTalk): readonly AuthoredReply[] {
  const offered = offeredReplies(scenario, moment, talk, said);
  return [...offered, ...closingReplies(scenario, talk, said).filter((reply) => !offered.includes(reply))];
}

export function answerBareTalk(scenario: Scenario, rules: VariantRules, before: BareTalk, id: ReplyId, reply: Reply): BareTalk {
  const { state, turn, step } = takeTurn(rules, before.talk, reply);
  const moment =
    step.phase === 'ended' ? before.moment : momentFrom(scenario, momentAfter(scenario, before.moment, step.reaction, step.phase));
  return { moment, talk: state, said: [...before.said, id], turns: [...before.turns, turn] };
}

function momentFrom(scenario: Scenario, id: string): Moment {
  const moment = momentOf(scenario, id);
  if (!moment) throw new RangeError(`no moment "${id}" in ${scenario.id}`);
  return moment;
}
