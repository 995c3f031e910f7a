import { has, isMaybe, isNo, isUntruth, listens } from '../client/reply.ts';
import { givesAway, type VariantRules } from '../client/rules.ts';
import type { AuthoredReply } from '../scenario/scenario.ts';
import type { Reaction } from '../scenario/vocabulary.ts';
import type { Features } from './features.ts';
import type { Answered } from './turn-reader.ts';

/**
 * Features to which this turn gives a value that no longer depends on the one before. All the others go on as they were, or as
 * a function of what they were. pedagogy: client.md, C4, steps 3 and 5.
 */
export function writtenBy(
  rules: VariantRules,
  { named, of }: Features,
  authored: AuthoredReply | undefined,
  answer: Answered,
): readonly number[] {
  const { turn, state } = answer.taken;
  const before = answer.position.talk;
  const reaction = state.reaction as Reaction;
  const written: number[] = [named.reaction, named.pressed, named.speaks, named.reflectedBefore, named.silences];
  if (authored && !authored.repeatable) written.push(of('spent', authored.id));
  for (const fact of turn.revealed ?? []) written.push(of('fact', fact));
  if (has(turn, 'explore')) {
    if (turn.topic !== undefined) written.push(of('asked', turn.topic));
  } else written.push(named.questions);
  if (turn.gated && turn.topic !== undefined) {
    written.push(of('deflected', turn.topic));
    if (!before.deflected.includes(turn.topic)) written.push(named.lastDeflected);
  }
  if (turn.alternative !== undefined) written.push(of('offer', turn.alternative));
  if (listens(turn)) written.push(named.listened);
  if (isNo(turn)) written.push(named.saidNo);
  if (has(turn, 'blame') || has(turn, 'apology')) written.push(named.attacked);
  if (turn.retracted) written.push(named.givenAway, named.matched);
  const given = givesAway(rules, turn);
  if (given !== undefined) written.push(given === 'price-match' ? named.matched : named.givenAway);
  if (isUntruth(turn) || turn.retracted) written.push(named.untruth);
  if (turn.exposed) written.push(named.exposed);
  if (state.volunteered && !before.volunteered) written.push(named.volunteered);
  if (state.coldTurns === 0) written.push(named.coldTurns);
  if (!KEEPS_BARGAINING.includes(reaction)) written.push(named.bargaining);
  if (reaction.startsWith('consider') && turn.alternative !== undefined) written.push(named.pending);
  const reopened = (state.phase === 'opening' || state.phase === 'held') && isMaybe(turn);
  if (state.phase === 'promised' || reopened || reaction === 'consider-accept') written.push(named.agreed, named.agreement);
  return written;
}

/** Reactions through which a bargain goes on. */
const KEEPS_BARGAINING: readonly Reaction[] = ['reveal', 'deflect', 'shrug', 'wait', 'take-note'];
