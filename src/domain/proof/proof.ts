import type { MomentId, Outcome, PersonaId, ReplyId, VariantId } from '../scenario/vocabulary.ts';
import type { Skill } from '../scoring/balance.ts';

/** What is known of the talks one can have with one variant and one persona. Totals and skills are 0–100. */
export interface Proof {
  readonly variant: VariantId;
  readonly persona: PersonaId;
  /** Added to the variant's trust and patience at the start, in points. */
  readonly jitter: Jitter;
  /** Every talk there is has been accounted for: `talks`, `unreachable` and `endings` leave nothing out. */
  readonly complete: boolean;
  /** Every talk of up to so many replies has been searched and scored. */
  readonly depth: number;
  /** Different states met; where all talks were accounted for without scoring them all, groups of states that are alike. */
  readonly states: number;
  /** How many different talks there are, in decimal digits: all of them if `complete`, else those of up to `depth` replies. */
  readonly talks: string;
  /** Proved: no talk comes there, no talk offers it. */
  readonly unreachable: Unseen;
  /** Not met in any talk searched, and not proved either; empty if complete. */
  readonly unmet: Unseen;
  /** By outcome; one that is absent was met in no talk searched. */
  readonly endings: Readonly<Partial<Record<Outcome, EndingProof>>>;
  readonly skills: Readonly<Record<Skill, { readonly best: Line; readonly worst: Line }>>;
  readonly best: Line;
  readonly worst: Line;
}

export interface Jitter {
  readonly trust: number;
  readonly patience: number;
}

export interface Unseen {
  readonly moments: readonly MomentId[];
  readonly replies: readonly ReplyId[];
}

export interface EndingProof {
  /** The replies of a shortest talk that ends so; of the shortest one met, if that is not proved. */
  readonly shortest: readonly ReplyId[];
  readonly shortestProved: boolean;
  readonly best: Line;
  readonly worst: Line;
}

/** A talk and what it is worth: its total, or the points of one skill. */
export interface Line {
  readonly total: number;
  /** No talk is worth more (if the best) or less (if the worst): everything was searched, or the scale ends there. */
  readonly proved: boolean;
  readonly replies: readonly ReplyId[];
}
