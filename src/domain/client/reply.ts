import type { AlternativeId, Clarity, FactId, LimitId, Move, TopicId } from '../scenario/vocabulary.ts';

/** What the player says, authored or typed: moves, a clarity, sometimes a topic, an alternative, flags. An absent field is false. */
export interface Reply {
  readonly moves: readonly Move[];
  readonly clarity?: Clarity | undefined;
  readonly topic?: TopicId | undefined;
  readonly alternative?: AlternativeId | undefined;
  readonly hardLimitGiven?: LimitId | undefined;
  readonly reflected?: boolean | undefined;
  readonly retracted?: boolean | undefined;
  readonly closed?: boolean | undefined;
  readonly closedQuestion?: boolean | undefined;
  readonly softConcession?: boolean | undefined;
  readonly matchedPrice?: boolean | undefined;
  readonly lie?: boolean | undefined;
  readonly overclaim?: boolean | undefined;
  readonly bluff?: boolean | undefined;
  readonly falseHope?: boolean | undefined;
  readonly disparagement?: boolean | undefined;
  readonly lecture?: boolean | undefined;
  /** Words of the sentence, in the language played. */
  readonly words?: number | undefined;
}

/** A reply and what the client's rules found out about it. pedagogy: scoring.md, "A turn". */
export interface ResolvedTurn extends Reply {
  readonly revealed?: readonly FactId[] | undefined;
  readonly gated?: boolean | undefined;
  readonly pressured?: boolean | undefined;
  readonly exposed?: boolean | undefined;
}

/**
 * The reply with every field in its place, absent ones undefined. All replies and turns then have one shape, which the engine
 * reads several times faster; a talk explored to its last state reads them by the million.
 */
export function inOneShape(reply: ResolvedTurn): ResolvedTurn {
  return {
    moves: reply.moves,
    clarity: reply.clarity,
    topic: reply.topic,
    alternative: reply.alternative,
    hardLimitGiven: reply.hardLimitGiven,
    reflected: reply.reflected,
    retracted: reply.retracted,
    closed: reply.closed,
    closedQuestion: reply.closedQuestion,
    softConcession: reply.softConcession,
    matchedPrice: reply.matchedPrice,
    lie: reply.lie,
    overclaim: reply.overclaim,
    bluff: reply.bluff,
    falseHope: reply.falseHope,
    disparagement: reply.disparagement,
    lecture: reply.lecture,
    words: reply.words,
    revealed: reply.revealed,
    gated: reply.gated,
    pressured: reply.pressured,
    exposed: reply.exposed,
  };
}

/** The silence button: no words. */
export const SILENCE: Reply = inOneShape({ moves: ['silence'], clarity: 0 });

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
  return (
    has(turn, 'explore') || has(turn, 'empathy') || turn.reflected === true || (has(turn, 'silence') && (turn.revealed?.length ?? 0) > 0)
  );
}

export function isUntruth(turn: Reply): boolean {
  return turn.lie === true || turn.overclaim === true || turn.bluff === true || turn.falseHope === true || turn.disparagement === true;
}

/** The only label is `other`: an answer beside the point. */
export function isDodge(turn: Reply): boolean {
  return turn.moves.length === 1 && has(turn, 'other');
}
