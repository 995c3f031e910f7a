import { rulesOf } from '../client/draw.ts';
import type { VariantRules } from '../client/rules.ts';
import { answerBareTalk, type BareTalk, repliesNow, startBareTalk } from '../dialogue/bare-talk.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario/scenario.ts';
import { worthOf } from './look-ahead.ts';
import { idOf, spokenIn } from './spoken-replies.ts';
import { type Exchange, lastHeard, type Seat, type Strategy, type Table, type Temper } from './strategy.ts';

/**
 * Listen, say no, offer only what fits, close cleanly: the one strategy that is not blind. It knows what a careful player of the
 * scenario may know: the variants there are, never which one lies behind this talk until what it has heard tells them apart.
 * Each turn it imagines every reply, and silence, in each variant that agrees with all it has heard so far, plays the rest as
 * `listenersChoice` would, and says what is worth most on average. Of equals, the first in file order: the seed's order of the
 * replies changes nothing for it.
 */
export function referenceStrategy(): Strategy {
  const first = new WeakMap<Scenario, Map<string, Thought>>();
  return { name: 'reference', blind: false, readsWords: false, sitDown };

  function sitDown({ scenario, language, temper }: Seat): (table: Table) => AuthoredReply | undefined {
    const byTemper = first.get(scenario) ?? new Map<string, Thought>();
    first.set(scenario, byTemper);
    let thought = kept(byTemper, JSON.stringify(temper), () => think(openingGuesses(scenario, temper), scenario, language));
    let heard = 0;
    return ({ past }) => {
      for (const exchange of past.slice(heard)) {
        const { possible, after } = thought;
        thought = kept(after, JSON.stringify([idOf(exchange.said), exchange.heard]), () => {
          return think(
            possible.flatMap((guess) => agreeing(guess, exchange, scenario, language)),
            scenario,
            language,
          );
        });
      }
      heard = past.length;
      return thought.reply;
    };
  }
}

/** A situation thought through, once for all talks that come to it. */
interface Thought {
  readonly possible: readonly Guess[];
  readonly reply: AuthoredReply | undefined;
  readonly after: Map<string, Thought>;
}

function think(possible: readonly Guess[], scenario: Scenario, language: string): Thought {
  return { possible, reply: bestReply(possible, scenario, language), after: new Map() };
}

function kept(thoughts: Map<string, Thought>, key: string, make: () => Thought): Thought {
  const known = thoughts.get(key);
  if (known) return known;
  const made = make();
  thoughts.set(key, made);
  return made;
}

function openingGuesses(scenario: Scenario, { persona, shift }: Temper): readonly Guess[] {
  return scenario.variants.map((variant) => {
    const rules = rulesOf(scenario, variant, persona, shift);
    return { variant, rules, bare: startBareTalk(scenario, rules) };
  });
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
  if (!first || first.bare.talk.phase === 'ended') return undefined;
  let best: AuthoredReply | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reply of [...repliesNow(scenario, first.bare), undefined]) {
    const worth = possible.reduce((sum, { variant, rules, bare }) => sum + worthOf({ scenario, variant, rules, language }, bare, reply), 0);
    if (worth > most) [best, most] = [reply, worth];
  }
  return best;
}
