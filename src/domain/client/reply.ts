import type { AlternativeId, Clarity, FactId, LimitId, Move, TopicId } from '../scenario/vocabulary.ts';

/** What the player says, authored or typed: moves, a clarity, sometimes a topic, an alternative, flags. An absent field is false. */
export interface Reply {
  readonly moves: readonly Move[];
  readonly clarity?: Clarity;
  readonly topic?: TopicId;
  readonly alternative?: AlternativeId;
  readonly hardLimitGiven?: LimitId;
  readonly reflected?: boolean;
  readonly retracted?: boolean;
  readonly closed?: boolean;
  readonly closedQuestion?: boolean;
  readonly softConcession?: boolean;
  readonly matchedPrice?: boolean;
  readonly lie?: boolean;
  readonly overclaim?: boolean;
  readonly bluff?: boolean;
  readonly falseHope?: boolean;
  readonly disparagement?: boolean;
  readonly lecture?: boolean;
  /** Words of the sentence, in the language played. */
  readonly words?: number;
}

/** A reply and what the client's rules found out about it. pedagogy: scoring.md, "A turn". */
export interface ResolvedTurn extends Reply {
  readonly revealed?: readonly FactId[];
  readonly gated?: boolean;
  readonly pressured?: boolean;
  readonly exposed?: boolean;
}

/** The silence button: no words. */
export const SILENCE: Reply = { moves: ['silence'], clarity: 0 };

// pedagogy: moves.md, "Definitions used everywhere"

export function has(turn: Reply, move: Move): boolean {
  return turn.moves.includes(move);
}

export function clarityOf(turn: Reply): Clarity {
  return turn.clarity ?? 0;
}

export function isNo(turn: Reply): boolean {
  return (has(turn, 'refuse_clear') || has(turn, 'refuse_hedged')) && clarityOf(turn) >= 2;
}

export function isMaybe(turn: Reply): boolean {
  return has(turn, 'postpone') || (has(turn, 'refuse_hedged') && clarityOf(turn) < 2);
}

export function isKindClose(turn: Reply): boolean {
  return turn.closed === true && has(turn, 'empathy');
}

export function listens(turn: ResolvedTurn): boolean {
  return has(turn, 'explore') || has(turn, 'empathy') || turn.reflected === true
    || (has(turn, 'silence') && (turn.revealed?.length ?? 0) > 0);
}

export function isUntruth(turn: Reply): boolean {
  return turn.lie === true || turn.overclaim === true || turn.bluff === true || turn.falseHope === true || turn.disparagement === true;
}

/** The only label is `other`: an answer beside the point. */
export function isDodge(turn: Reply): boolean {
  return turn.moves.length === 1 && has(turn, 'other');
}
