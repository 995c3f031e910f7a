import { BALANCE } from '../client/balance.ts';
import { clarityOf, has, isMaybe, isNo, type ResolvedTurn } from '../client/reply.ts';
import { type GivenAway, givesAway, type VariantRules } from '../client/rules.ts';
import { applyEffects, type Standing, startStanding } from '../client/standing.ts';

/** A talk as the skills look at it. */
export interface TalkRead {
  readonly rules: VariantRules;
  readonly turns: readonly ResolvedTurn[];
  readonly standing: Standing;
  readonly left: number | null;
  /** Index of the first no, or null. */
  readonly noAt: number | null;
  readonly bestClarity: number;
  readonly given: readonly (GivenAway | undefined)[];
  /** Whether a later turn repairs the turn at this index (never, when repairs do not count). */
  readonly retractedAfter: (index: number) => boolean;
  readonly apologisedAfter: (index: number) => boolean;
  readonly restatedAfter: (index: number) => boolean;
}

export function readTalk(rules: VariantRules, allTurns: readonly ResolvedTurn[], repairsCount: boolean): TalkRead {
  const { standing, left } = follow(rules, allTurns);
  const turns = left === null ? allTurns : allTurns.slice(0, left + 1);
  const later = (index: number, holds: (turn: ResolvedTurn) => boolean) => repairsCount && turns.slice(index + 1).some(holds);
  const noAt = turns.findIndex(isNo);
  return {
    rules,
    turns,
    standing,
    left,
    noAt: noAt < 0 ? null : noAt,
    bestClarity: Math.max(0, ...turns.map(clarityOf)),
    given: turns.map((turn) => givesAway(rules, turn)),
    retractedAfter: (index) => later(index, (turn) => turn.retracted === true),
    apologisedAfter: (index) => later(index, (turn) => has(turn, 'apology') && !has(turn, 'blame')),
    restatedAfter: (index) => later(index, (turn) => isNo(turn) && clarityOf(turn) === 3),
  };
}

/** Trust and patience to the end, or to the turn after which the client has left. */
function follow(rules: VariantRules, turns: readonly ResolvedTurn[]): { standing: Standing; left: number | null } {
  let standing = startStanding(rules);
  for (const [index, turn] of turns.entries()) {
    standing = applyEffects(rules, standing, turn);
    if (standing.trust < BALANCE.leaveTrust || (standing.patience <= 0 && !turn.closed)) return { standing, left: index };
  }
  return { standing, left: null };
}

/** A maybe that puts nothing in the place of the no. */
export function reopensNo(turn: ResolvedTurn): boolean {
  return isMaybe(turn) && !has(turn, 'condition') && !has(turn, 'alternative');
}

/** Indexes of the maybes between the turn at which a no was possible and the no (or the end). */
export function maybesBeforeNo({ rules, turns, noAt }: TalkRead): readonly number[] {
  return indexesOf(turns, isMaybe).filter((index) => index >= rules.knownAt && index < (noAt ?? turns.length));
}

export function givenAt({ given }: Pick<TalkRead, 'given'>, kind: GivenAway): readonly number[] {
  return indexesOf(given, (what) => what === kind);
}

export function indexesOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number[] {
  const indexes: number[] = [];
  for (const [index, item] of items.entries()) if (holds(item)) indexes.push(index);
  return indexes;
}
