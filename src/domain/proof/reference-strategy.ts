import { rulesOf } from '../client/draw.ts';
import type { VariantRules } from '../client/rules.ts';
import { answerBareTalk, type BareTalk, repliesNow, startBareTalk } from '../dialogue/bare-talk.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario/scenario.ts';
import { score } from '../scoring/score.ts';
import { listenersChoice } from './listener.ts';
import { idOf, spokenIn } from './spoken-replies.ts';
import { type Exchange, lastHeard, type Seat, type Strategy, type Table } from './strategy.ts';

/**
 * Listen, say no, offer only what fits, close cleanly: the one strategy that is not blind. It knows what a careful player of the
 * scenario may know: the variants there are, never which one lies behind this talk until what it has heard tells them apart.
 * Each turn it imagines every reply, and silence, in each variant that agrees with all it has heard so far, plays the rest as
 * `listenersChoice` would, and says what is worth most on average. Of equals, the first in file order: the seed's order of the
 * replies changes nothing for it.
 */
export function referenceStrategy(): Strategy {
  const decided = new WeakMap<Scenario, Map<string, AuthoredReply | undefined>>();
  return {
    name: 'reference',
    blind: false,
    readsWords: false,
    sitDown: (seat) => {
      const { scenario, temper } = seat;
      const known = decided.get(scenario) ?? new Map<string, AuthoredReply | undefined>();
      decided.set(scenario, known);
      const think = listener(seat);
      return (table) => {
        const situation = JSON.stringify([temper, table.past.map(({ said, heard }) => [idOf(said), heard])]);
        if (!known.has(situation)) known.set(situation, think(table));
        return known.get(situation);
      };
    },
  };
}

/** Thinks each situation through; `referenceStrategy` keeps what was decided, so that the same one is thought through once. */
function listener({ scenario, language, temper }: Seat): (table: Table) => AuthoredReply | undefined {
  let possible: readonly Guess[] = scenario.variants.map((variant) => {
    const rules = rulesOf(scenario, variant, temper.persona, temper.shift);
    return { variant, rules, bare: startBareTalk(scenario, rules) };
  });
  let heard = 0;
  return ({ past }) => {
    for (const exchange of past.slice(heard)) possible = possible.flatMap((guess) => agreeing(guess, exchange, scenario, language));
    heard = past.length;
    return bestReply(possible, scenario, language);
  };
}

/** A variant that may lie behind the talk, and the talk as it would stand. */
interface Guess {
  readonly variant: Variant;
  readonly rules: VariantRules;
  readonly bare: BareTalk;
}

function agreeing(guess: Guess, { said, heard }: Exchange, scenario: Scenario, language: string): readonly Guess[] {
  const bare = answerBareTalk(scenario, guess.rules, guess.bare, idOf(said), spokenIn(language, said));
  const imagined = lastHeard(bare);
  const agrees = imagined.reaction === heard.reaction && imagined.hint === heard.hint && imagined.revealed.join() === heard.revealed.join();
  return agrees ? [{ ...guess, bare }] : [];
}

function bestReply(possible: readonly Guess[], scenario: Scenario, language: string): AuthoredReply | undefined {
  const [first] = possible;
  if (!first) return undefined;
  let best: AuthoredReply | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reply of [...repliesNow(scenario, first.bare), undefined]) {
    const worth = possible.reduce((sum, guess) => sum + worthOf(guess, reply, scenario, language), 0);
    if (worth > most) [best, most] = [reply, worth];
  }
  return best;
}

/** The total of the talk if `reply` is said now and the rest is played as a listener would. */
function worthOf({ variant, rules, bare }: Guess, reply: AuthoredReply | undefined, scenario: Scenario, language: string): number {
  let talk = answerBareTalk(scenario, rules, bare, idOf(reply), spokenIn(language, reply));
  while (talk.talk.phase !== 'ended') {
    const next = listenersChoice(scenario, variant, rules, talk);
    talk = answerBareTalk(scenario, rules, talk, idOf(next), spokenIn(language, next));
  }
  return score(rules, talk.turns).total + talk.talk.standing.trust / 1000;
}
