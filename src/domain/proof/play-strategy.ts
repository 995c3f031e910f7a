import { moodOf } from '../client/mood.ts';
import { outcomeOf } from '../client/outcome.ts';
import { randomFrom } from '../client/random.ts';
import type { VariantRules } from '../client/rules.ts';
import { answerBareTalk, type BareTalk, startBareTalk } from '../dialogue/bare-talk.ts';
import { closingReplies, offeredReplies, shuffleReplies } from '../dialogue/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome, ReplyId } from '../scenario/vocabulary.ts';
import { type Scorecard, score } from '../scoring/score.ts';
import { idOf, spokenIn } from './spoken-replies.ts';
import { type Exchange, lastHeard, type Strategy, type Table, type Temper } from './strategy.ts';

/** One talk to be played by a strategy. `seed` orders the replies on the table. */
export interface Deal {
  readonly scenario: Scenario;
  readonly rules: VariantRules;
  readonly temper: Temper;
  readonly seed: string;
  readonly language: string;
}

export interface PlayedTalk {
  readonly replies: readonly ReplyId[];
  readonly outcome: Outcome;
  readonly scorecard: Scorecard;
}

/** Plays a talk to its end, which the turn budget makes certain. */
export function playStrategy(strategy: Strategy, { scenario, rules, temper, seed, language }: Deal): PlayedTalk {
  const random = randomFrom(`${seed}|${scenario.id}|${strategy.name}`);
  const player = strategy.sitDown({ scenario, language, temper, random });
  const past: Exchange[] = [];
  const replies: ReplyId[] = [];
  let bare = startBareTalk(scenario, rules);
  while (bare.talk.phase !== 'ended') {
    const said = player(tableOf(scenario, bare, past, seed));
    bare = answerBareTalk(scenario, rules, bare, idOf(said), spokenIn(language, said));
    past.push({ said, heard: lastHeard(bare) });
    replies.push(idOf(said));
  }
  return { replies, outcome: outcomeOf(bare.talk), scorecard: score(rules, bare.turns) };
}

function tableOf(scenario: Scenario, { moment, talk, said }: BareTalk, past: readonly Exchange[], seed: string): Table {
  const offered = offeredReplies(scenario, moment, talk, said);
  return {
    offered: shuffleReplies(offered, { seed, scenario: scenario.id, moment: moment.id, turn: talk.turns }),
    closing: closingReplies(scenario, talk, said),
    phase: talk.phase as Table['phase'],
    mood: moodOf(talk.standing.trust, talk.standing.patience),
    discovered: talk.standing.discovered,
    past,
  };
}
