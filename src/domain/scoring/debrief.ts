import type { Text } from '../language/text.ts';
import type { Face, FactId, Outcome, ReplyId } from '../scenario/vocabulary.ts';
import type { CapId, Skill } from './balance.ts';
import type { Scorecard } from './score.ts';

/** What the player reads after a talk. pedagogy: scoring.md, "Debrief". Turn indexes count from 0; views show them from 1. */
export interface Debrief {
  readonly outcome: Outcome;
  readonly scorecard: Scorecard;
  /** The cap that counted: the lowest of those that apply, if it lowered the total. */
  readonly cap: { readonly id: CapId; readonly points: number } | null;
  /** The client's own view, in his voice. */
  readonly view: Text;
  /** Three weeks later. */
  readonly epilogue: Text;
  /** Why the client was right from where he stood. */
  readonly right: Text;
  readonly lesson: Text;
  /** Seven, in the order of the weights. */
  readonly skills: readonly SkillReading[];
  readonly behind: Behind;
  readonly answer: Answer;
  readonly decisions: readonly Decision[];
  /** Index of the decision that cost most, or null when none did. */
  readonly keyTurn: number | null;
  /** A stronger reply that was on offer at the key turn. */
  readonly stronger: Text | null;
}

export interface SkillReading {
  readonly skill: Skill;
  /** 0–100. */
  readonly points: number;
  /** What was seen, as a code with its numbers; the view has the words. */
  readonly finding: Finding;
  /** The one turn quoted, or null. */
  readonly turn: number | null;
  /** At most one piece of advice, only where the skill is weak (below 70). */
  readonly advice: AdviceCode | null;
}

export type Finding =
  | { readonly code: 'no-explicit' | 'no-understood' | 'no-implied' | 'no-none' | 'no-reopened' | 'no-abandoned' | 'no-buried' }
  | {
      readonly code: 'prompt-at-once' | 'prompt-after-listening' | 'prompt-late' | 'prompt-before-knowing';
      readonly possible: number;
      readonly said: number;
      readonly maybes: number;
    }
  | { readonly code: 'prompt-never'; readonly maybes: number }
  | { readonly code: 'explored'; readonly found: number; readonly total: number; readonly wasted: number; readonly reflected: boolean }
  | {
      readonly code:
        | 'offer-fits'
        | 'offer-fits-by-luck'
        | 'offer-secondary'
        | 'offer-serves-nothing'
        | 'offer-outside-limits'
        | 'offer-none';
    }
  | { readonly code: 'exit-clean' | 'exit-without-no' | 'exit-curt' | 'exit-with-offers' }
  | { readonly code: 'relationship'; readonly trust: number; readonly from: number }
  | {
      readonly code:
        | 'limits-held'
        | 'limits-given'
        | 'limits-repaired'
        | 'limits-outside'
        | 'limits-matched'
        | 'limits-extras'
        | 'limits-over-justified';
    }
  | { readonly code: 'honest' | 'untrue' | 'untrue-repaired' | 'rival-run-down' | 'false-hope' };

export type AdviceCode =
  | 'say-the-word'
  | 'do-not-reopen'
  | 'say-it-shorter'
  | 'say-it-at-once'
  | 'ask-what-is-behind'
  | 'say-back-what-you-heard'
  | 'ask-less'
  | 'offer-what-serves'
  | 'offer-only-what-fits'
  | 'offer-within-limits'
  | 'close-kindly'
  | 'name-what-he-feels'
  | 'no-lecture'
  | 'apologise'
  | 'take-it-back'
  | 'trade-do-not-give'
  | 'one-reason'
  | 'only-what-is-true'
  | 'leave-the-rival-alone';

/** What lay behind, found or not. */
export interface Behind {
  readonly text: Text;
  readonly deadEnd: boolean;
  readonly facts: readonly {
    readonly fact: FactId;
    readonly note: Text;
    readonly says: Text;
    readonly found: boolean;
    readonly primary: boolean;
  }[];
  /** Names of the alternatives that would have served a stake within the limits; empty in a dead end. */
  readonly fitting: readonly Text[];
}

/** When the no was possible and when it came, with the maybes between. */
export interface Answer {
  readonly possible: number;
  readonly said: number | null;
  readonly maybes: readonly number[];
}

export type DecisionKind =
  | 'clear-no'
  | 'soft-no'
  | 'no-and-question'
  | 'no-and-offer'
  | 'maybe'
  | 'yes'
  | 'given-away'
  | 'price-match'
  | 'free-extra'
  | 'question'
  | 'wasted-question'
  | 'listening'
  | 'fitting-offer'
  | 'ill-fitting-offer'
  | 'outside-limits'
  | 'courtesy'
  | 'reason'
  | 'apology'
  | 'taken-back'
  | 'attack'
  | 'lecture'
  | 'untruth'
  | 'silence'
  | 'kind-close'
  | 'curt-close'
  | 'other';

export interface Decision {
  readonly turn: number;
  readonly reply: ReplyId;
  /** Absent for a silence. */
  readonly text?: Text;
  readonly coach?: Text;
  readonly kind: DecisionKind;
  readonly tone: 'good' | 'plain' | 'warn' | 'bad';
  /** The client's face and words in answer. */
  readonly face: Face;
  readonly answered: readonly Text[];
  /** Trust and patience after it, 0–100. */
  readonly trust: number;
  readonly patience: number;
}
