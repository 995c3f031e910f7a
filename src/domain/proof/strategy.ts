import type { Random } from '../client/random.ts';
import type { TalkState } from '../client/talk-state.ts';
import type { BareTalk } from '../dialogue/bare-talk.ts';
import type { AuthoredReply, Scenario } from '../scenario/scenario.ts';
import type { FactId, Mood, PersonaId, StandingPhase, TopicId } from '../scenario/vocabulary.ts';

/** A fixed way of playing: who sits down learns what every player knows, and answers turn after turn. */
export interface Strategy {
  readonly name: StrategyName;
  /** Looks at nothing but the words, or at the kind of reply it is named after; learns nothing from the client. */
  readonly blind: boolean;
  /** Its choice depends on the words, so it is played in each language. */
  readonly readsWords: boolean;
  readonly sitDown: (seat: Seat) => Player;
}

export const STRATEGY_NAMES = [
  'always-yes',
  'always-maybe',
  'bare-no',
  'kind-no-same-alternative',
  'ask-everything',
  'longest',
  'shortest',
  'most-polite',
  'first',
  'last',
  'question-mark',
  'no-word',
  'random',
  'reference',
] as const;
export type StrategyName = (typeof STRATEGY_NAMES)[number];

/** What a player knows before the first word. */
export interface Seat {
  readonly scenario: Scenario;
  readonly language: string;
  /** Drawn by the seed, for players who choose by chance. */
  readonly random: Random;
  readonly temper: Temper;
}

/** How the client comes in: his manner is heard in his first line, the rest is read on his face and on the gauges. */
export interface Temper {
  readonly persona: PersonaId;
  /** Jitter of starting trust and patience, in points. */
  readonly shift: { readonly trust: number; readonly patience: number };
}

/** Chooses one of the replies on the table; undefined holds a silence. */
export type Player = (table: Table) => AuthoredReply | undefined;

/** What lies before a player when it is his turn. */
export interface Table {
  /** In the order shown. */
  readonly offered: readonly AuthoredReply[];
  /** What the control “Close the talk” offers, in file order. */
  readonly closing: readonly AuthoredReply[];
  readonly phase: StandingPhase;
  readonly mood: Mood;
  /** Facts understood so far, in the order learnt. */
  readonly discovered: readonly FactId[];
  /** What was said and what came of it, turn by turn. */
  readonly past: readonly Exchange[];
}

export interface Exchange {
  readonly said: AuthoredReply | undefined;
  readonly heard: Heard;
}

/** What anybody at the table notices of a turn. */
export interface Heard {
  readonly reaction: TalkState['reaction'];
  readonly revealed: readonly FactId[];
  readonly hint: TopicId | undefined;
}

/** What was noticed of the last turn of a talk. */
export function lastHeard({ talk, turns }: BareTalk): Heard {
  const turn = turns.at(-1);
  return { reaction: talk.reaction, revealed: turn?.revealed ?? [], hint: turn?.gated ? turn.topic : undefined };
}
