import type { Text } from '../language/text.ts';
import type {
  AlternativeId,
  Announcement,
  Ask,
  Clarity,
  FactId,
  Flag,
  Gate,
  LimitId,
  ModuleId,
  MomentId,
  Mood,
  Move,
  Outcome,
  PersonaId,
  PlaceId,
  PortraitId,
  Reaction,
  ReplyId,
  RivalKind,
  ScenarioId,
  StandingPhase,
  Tactic,
  TopicId,
  VariantId,
} from './vocabulary.ts';

/** One client, one demand, several variants. pedagogy: format.md. What `read` returns and what the player loads. */
export interface Scenario {
  readonly format: 1;
  readonly id: ScenarioId;
  /** Raised by the author when a change makes old results incomparable; part of the seed keys. */
  readonly version: number;
  readonly module: ModuleId;
  /** Mean duration with the debrief, in minutes. */
  readonly minutes: number;
  readonly title: Text;
  readonly lesson: Text;
  readonly place: PlaceId;
  readonly address: 'vous' | 'tu';
  readonly client: ClientCard;
  readonly personas: readonly PersonaId[];
  readonly brief: Brief;
  /** Index, from 0, of the first player turn at which the demand is known to be impossible. */
  readonly knownAt: number;
  readonly turnBudget: number;
  readonly grace: number;
  readonly demand: { readonly limit: LimitId; readonly ask: Ask; readonly says: Text };
  readonly topics: ById<TopicId, Topic>;
  readonly alternatives: ById<AlternativeId, Alternative>;
  readonly variants: readonly Variant[];
  readonly pressures: readonly Pressure[];
  readonly lines: Lines;
  readonly standing: Readonly<Record<StandingPhase, MomentId>>;
  readonly moments: readonly Moment[];
  readonly always: Readonly<Record<StandingPhase, readonly AuthoredReply[]>>;
  readonly closing: readonly AuthoredReply[];
  readonly endings: Readonly<Record<Outcome, Ending>>;
}

/** A map written by an author. Look keys up with `entry`, never with `in` or `[]`: an id may be called `constructor`. */
export type ById<Key extends string, Value> = Readonly<Partial<Record<Key, Value>>>;

export interface ClientCard {
  readonly id: string;
  readonly name: Text;
  readonly role: Text;
  readonly portrait: PortraitId;
  readonly gender: 'f' | 'm';
  /** Why the client is right from where he stands; shown in the debrief. */
  readonly right: Text;
}

export interface Brief {
  readonly trade: Text;
  readonly situation: Text;
  readonly facts: readonly { readonly id: string; readonly text: Text }[];
  readonly limits: readonly { readonly id: LimitId; readonly text: Text }[];
}

export interface Keywords {
  readonly [language: string]: readonly string[];
}

export interface Topic {
  readonly keywords: Keywords;
  readonly hint: Text;
}

export interface Alternative {
  readonly name: Text;
  readonly keywords: Keywords;
  readonly withinLimits: boolean;
  readonly courtesy: boolean;
}

/** What lies behind the demand this time. */
export interface Variant {
  readonly id: VariantId;
  readonly deadEnd: boolean;
  readonly trust: number;
  readonly patience: number;
  readonly pressures: number;
  readonly rival: { readonly kind: RivalKind; readonly bluff: boolean };
  readonly silenceOpens: boolean;
  readonly exposesUntruth: boolean;
  /** File order matters: the first hidden fact of a topic opens first. */
  readonly facts: readonly Fact[];
  readonly primary: FactId;
  readonly satisfiable: readonly FactId[];
  readonly serves: ById<AlternativeId, readonly FactId[]>;
  readonly bargain?: Text;
  readonly hints: ById<TopicId, Text>;
  readonly lines: Lines;
  readonly endings: ById<Outcome, Ending>;
  readonly behind: Text;
}

export interface Fact {
  readonly id: FactId;
  readonly topic: TopicId;
  readonly gate: Gate;
  /** Share of what there is to learn, 0–1; the weights of a variant sum to 1. */
  readonly weight: number;
  readonly says: Text;
  /** The line of the player's notebook. */
  readonly note: Text;
}

export interface Pressure {
  readonly tactic: Tactic;
  readonly says: Text;
}

/** What the client says by reaction; several wordings are drawn by seed. */
export type Lines = ById<Reaction | Announcement, readonly Text[]>;

/** A place in the talk: which replies are offered, and where the reactions lead. */
export interface Moment {
  readonly id: MomentId;
  readonly phases: readonly StandingPhase[];
  readonly replies: readonly AuthoredReply[];
  readonly next: ById<Reaction, MomentId>;
  readonly lines: Lines;
}

export interface AuthoredReply {
  readonly id: ReplyId;
  readonly moves: readonly Move[];
  readonly clarity: Clarity;
  readonly topic?: TopicId;
  readonly alternative?: AlternativeId;
  readonly hardLimitGiven?: LimitId;
  readonly flags: readonly Flag[];
  readonly when: Conditions;
  readonly repeatable: boolean;
  readonly text: Text;
  readonly coach: Text;
  readonly whyTempting?: string;
  readonly lines: Lines;
}

/** All must hold. They may use only what the player has seen. */
export interface Conditions {
  readonly knows?: readonly FactId[];
  readonly knowsNot?: readonly FactId[];
  readonly hinted?: readonly TopicId[];
  readonly offered?: readonly AlternativeId[];
  readonly notOffered?: readonly AlternativeId[];
  readonly agreed?: readonly AlternativeId[];
  readonly after?: readonly Reaction[];
  readonly mood?: readonly Mood[];
}

export interface Ending {
  /** The client's own view, in his voice. */
  readonly view: Text;
  readonly epilogues: readonly Text[];
}

/** The entry of an author's map, or undefined; `constructor` and its kin are not entries. */
export function entry<Value>(map: Readonly<Record<string, Value | undefined>>, id: string): Value | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}
