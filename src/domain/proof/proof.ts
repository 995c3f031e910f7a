import type { Outcome, MomentId, PersonaId, ReplyId, VariantId } from '../scenario/vocabulary.ts';
import type { Skill } from '../scoring/balance.ts';

/** What is known of every talk one can have with one variant and one persona. Totals and skills are 0–100. */
export interface Proof {
  readonly variant: VariantId;
  readonly persona: PersonaId;
  /** Added to the variant's trust and patience at the start, in points. */
  readonly jitter: Jitter;
  /** Every talk has been searched: every number and every absence below is proved. */
  readonly complete: boolean;
  /** All talks of up to so many replies have been searched, whatever `complete` says. */
  readonly depth: number;
  /** Different states met. */
  readonly states: number;
  /** Different talks that end within `depth` replies, in decimal digits: all talks, if complete. */
  readonly talks: string;
  /** Not met within `depth` replies, nor on any longer talk that was tried. */
  readonly unreachable: { readonly moments: readonly MomentId[]; readonly replies: readonly ReplyId[] };
  readonly endings: Readonly<Partial<Record<Outcome, EndingProof>>>;
  readonly skills: Readonly<Record<Skill, { readonly best: Line; readonly worst: Line }>>;
  readonly best: Line;
  readonly worst: Line;
}

export interface Jitter {
  readonly trust: number;
  readonly patience: number;
}

export interface EndingProof {
  /** The replies of a shortest talk that ends so. */
  readonly shortest: readonly ReplyId[];
  readonly best: Line;
  readonly worst: Line;
}

/** A talk and what it is worth: its total, or the points of one skill. */
export interface Line {
  readonly total: number;
  readonly replies: readonly ReplyId[];
}
