import { contentHash } from '../language/hash.ts';
import type { Text } from '../language/text.ts';
import { typeset } from '../language/typography.ts';
import type { AuthoredReply, Scenario } from './scenario.ts';

/** A scenario made ready for a player: typeset, in one language, without what only authors and the analyser need. */
export interface Published {
  /** Content hash of the scenario in all its languages: the same whichever is loaded. */
  readonly hash: string;
  readonly languages: readonly string[];
  readonly scenario: Scenario;
}

/** The scenario as it is shown: every text with the spaces and signs of its language. */
export function typesetScenario(scenario: Scenario): Scenario {
  return mapTexts(scenario, (text) => mapLanguages(text, (words, language) => typeset(words, language)));
}

/** What the player loads for one language. */
export function publish(scenario: Scenario, language: string): Published {
  const shown = withoutAuthorsNotes(typesetScenario(scenario));
  return {
    hash: hashOf(scenario),
    languages: languagesOf(scenario),
    scenario: mapTexts(shown, (text) => (text[language] === undefined ? text : { [language]: text[language] })),
  };
}

/**
 * The little of a scenario that its first moment needs, in the same shape: what opens a talk while the rest is on its way.
 * Texts of later moments, facts and endings are left out; what the seed draws from is all there.
 */
export function openingPart(scenario: Scenario): Scenario {
  const nothing: Text = {};
  const opening = scenario.moments.filter(({ id }) => id === scenario.standing.opening);
  const bare = (reply: AuthoredReply): AuthoredReply => ({ ...reply, coach: nothing, lines: {} });
  return {
    ...scenario,
    lesson: nothing,
    client: { ...scenario.client, right: nothing },
    brief: { trade: nothing, situation: nothing, facts: [], limits: [] },
    topics: {},
    alternatives: mapEntries(scenario.alternatives, (alternative) => ({ ...alternative, name: nothing })),
    variants: scenario.variants.map((variant) => ({
      ...variant,
      facts: variant.facts.map((fact) => ({ ...fact, says: nothing, note: nothing })),
      hints: {},
      lines: {},
      endings: {},
      behind: nothing,
    })),
    pressures: scenario.pressures.map((pressure) => ({ ...pressure, says: nothing })),
    lines: {},
    moments: opening.map((moment) => ({ ...moment, replies: moment.replies.map(bare), lines: {} })),
    always: { opening: scenario.always.opening.map(bare), held: [], promised: [], settled: [] },
    closing: scenario.closing.map(bare),
    endings: mapEntries(scenario.endings, () => ({ view: nothing, epilogues: [] })) as Scenario['endings'],
  };
}

/** Keywords are for typed answers, `whyTempting` is the author's own note: neither is shown while playing. */
function withoutAuthorsNotes(scenario: Scenario): Scenario {
  const bare = ({ whyTempting, ...reply }: AuthoredReply): AuthoredReply => reply;
  return {
    ...scenario,
    topics: mapEntries(scenario.topics, (topic) => ({ ...topic, keywords: {} })),
    alternatives: mapEntries(scenario.alternatives, (alternative) => ({ ...alternative, keywords: {} })),
    moments: scenario.moments.map((moment) => ({ ...moment, replies: moment.replies.map(bare) })),
    always: mapEntries(scenario.always, (replies) => replies.map(bare)) as Scenario['always'],
    closing: scenario.closing.map(bare),
  };
}

function mapEntries<Value>(map: Readonly<Record<string, Value | undefined>>, change: (value: Value) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).flatMap(([id, value]) => (value === undefined ? [] : [[id, change(value)]])));
}

/** The same scenario with the texts of both: what is left after switching the language in mid-talk. */
export function joinLanguages(one: Scenario, other: Scenario): Scenario {
  return join(one, other) as Scenario;
}

export function hashOf(scenario: Scenario): string {
  return contentHash(JSON.stringify(scenario));
}

export function languagesOf(scenario: Scenario): readonly string[] {
  return Object.keys(scenario.title);
}

/** The scenario with every text passed through `change`. A text is an object of strings whose keys are the scenario's languages. */
export function mapTexts(scenario: Scenario, change: (text: Text) => Text): Scenario {
  const languages = new Set(languagesOf(scenario));
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    if (isText(value, languages)) return change(value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)]));
  };
  return visit(scenario) as Scenario;
}

function isText(value: object, languages: ReadonlySet<string>): value is Text {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, words]) => languages.has(key) && typeof words === 'string');
}

function mapLanguages(text: Text, change: (words: string, language: string) => string): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, change(words, language)]));
}

function join(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => join(item, other[index]));
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one ?? other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const parts = [...keys].map((key) => [key, join(Reflect.get(one, key), Reflect.get(other, key))]);
  return Object.fromEntries(parts);
}
