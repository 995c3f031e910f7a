import type { AlternativeId, Phase, Reaction, TopicId } from '../scenario/vocabulary.ts';
import type { VariantRules } from './rules.ts';
import { type Standing, startStanding } from './standing.ts';

/** Everything the client remembers. pedagogy: client.md, C1. */
export interface TalkState {
  readonly standing: Standing;
  readonly phase: Phase;
  /** The last reaction; `opening` before the first reply. */
  readonly reaction: Reaction | 'opening';
  /** Replies given so far. */
  readonly turns: number;
  /** Topics he has avoided once, in order. */
  readonly deflected: readonly TopicId[];
  /** The previous reply said back what he had said. */
  readonly reflectedBefore: boolean;
  readonly pressures: number;
  readonly pressuresAllowed: number;
  readonly agreement: AlternativeId | undefined;
  /** The last alternative considered. */
  readonly pending: AlternativeId | undefined;
  readonly bargaining: boolean;
  /** An untruth was told and not taken back. */
  readonly untruth: boolean;
  /** An untruth has been found out; it happens once a talk. */
  readonly exposed: boolean;
  /** Cold turns in a row. */
  readonly coldTurns: number;
  readonly hasteAnnounced: boolean;
  readonly volunteered: boolean;
  /** The last reply was a kind close. */
  readonly closedKindly: boolean;
}

export function openTalk(rules: VariantRules): TalkState {
  return {
    standing: startStanding(rules),
    phase: 'opening',
    reaction: 'opening',
    turns: 0,
    deflected: [],
    reflectedBefore: false,
    pressures: 0,
    pressuresAllowed: rules.pressures,
    agreement: undefined,
    pending: undefined,
    bargaining: false,
    untruth: false,
    exposed: false,
    coldTurns: 0,
    hasteAnnounced: false,
    volunteered: false,
    closedKindly: false,
  };
}
