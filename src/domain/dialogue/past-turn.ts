import type { ResolvedTurn } from '../client/reply.ts';
import type { Step } from '../client/take-turn.ts';
import type { MomentId, ReplyId } from '../scenario/vocabulary.ts';

/** A turn taken. */
export interface PastTurn {
  /** The moment in which the reply was given. */
  readonly moment: MomentId;
  readonly reply: ReplyId;
  readonly turn: ResolvedTurn;
  readonly step: Step;
}
