import type { PersonaId, ReplyId, ScenarioId, VariantId } from '../scenario/vocabulary.ts';

/** Enough to replay a talk bit for bit: the scenario, the seed, the replies. Nothing that can be found again is kept. */
export interface Recording {
  readonly format: 1;
  /** Unique on this device. */
  readonly id: string;
  readonly scenario: ScenarioId;
  readonly version: number;
  /** Content hash of the scenario it was made on. */
  readonly hash: string;
  readonly seed: string;
  /** Fixed by hand, as a facilitator does; absent when the seed decides. */
  readonly variant?: VariantId;
  readonly persona?: PersonaId;
  /** The language in which the talk was opened. */
  readonly language: string;
  /** Milliseconds since 1970, by the device's clock. */
  readonly startedAt: number;
  readonly replies: readonly RecordedReply[];
  readonly ended: boolean;
}

export interface RecordedReply {
  readonly id: ReplyId;
  /** Milliseconds between the moment shown and the reply. */
  readonly after: number;
}
