import type { Text } from '../language/text.ts';
import type { Path } from './finding.ts';
import { type PlacedReply, repliesOf } from './placed-replies.ts';
import type { Brief, Ending, Lines, Scenario, Variant } from './scenario.ts';

/**
 * Who speaks: the client during the talk, the client afterwards (his view, in the debrief), the player, or nobody (what is
 * read on a page).
 */
export type Voice = 'client' | 'client-afterwards' | 'player' | 'page';

export interface PlacedText {
  readonly text: Text;
  readonly path: Path;
  readonly voice: Voice;
}

const collected = new WeakMap<Scenario, readonly PlacedText[]>();

/** Every text of a scenario that a player may come to read or hear, with its place and its voice. Collected once. */
export function textsOf(scenario: Scenario): readonly PlacedText[] {
  const texts = collected.get(scenario) ?? [...collect(scenario)];
  collected.set(scenario, texts);
  return texts;
}

function* collect(scenario: Scenario): Iterable<PlacedText> {
  yield page(scenario.title, 'title');
  yield page(scenario.lesson, 'lesson');
  yield page(scenario.client.name, 'client', 'name');
  yield page(scenario.client.role, 'client', 'role');
  yield page(scenario.client.right, 'client', 'right');
  yield* ofBrief(scenario.brief);
  yield client(scenario.demand.says, 'demand', 'says');
  for (const [id, topic] of given(scenario.topics)) yield client(topic.hint, 'topics', id, 'hint');
  for (const [id, alternative] of given(scenario.alternatives)) yield page(alternative.name, 'alternatives', id, 'name');
  for (const [index, variant] of scenario.variants.entries()) yield* ofVariant(variant, ['variants', index]);
  for (const [index, pressure] of scenario.pressures.entries()) yield client(pressure.says, 'pressures', index, 'says');
  yield* ofLines(scenario.lines, ['lines']);
  for (const [index, moment] of scenario.moments.entries()) yield* ofLines(moment.lines, ['moments', index, 'lines']);
  for (const placed of repliesOf(scenario)) yield* ofReply(placed);
  for (const [outcome, ending] of given(scenario.endings)) yield* ofEnding(ending, ['endings', outcome]);
}

/** The entries that are there of a map in which keys may be absent. */
export function given<Value>(map: Readonly<Record<string, Value | undefined>>): readonly (readonly [string, Value])[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

const page = (text: Text, ...path: Path): PlacedText => ({ text, path, voice: 'page' });
const client = (text: Text, ...path: Path): PlacedText => ({ text, path, voice: 'client' });

function* ofBrief(brief: Brief): Iterable<PlacedText> {
  yield page(brief.trade, 'brief', 'trade');
  yield page(brief.situation, 'brief', 'situation');
  for (const [index, fact] of brief.facts.entries()) yield page(fact.text, 'brief', 'facts', index, 'text');
  for (const [index, limit] of brief.limits.entries()) yield page(limit.text, 'brief', 'limits', index, 'text');
}

function* ofVariant(variant: Variant, path: Path): Iterable<PlacedText> {
  for (const [index, fact] of variant.facts.entries()) {
    yield client(fact.says, ...path, 'facts', index, 'says');
    yield page(fact.note, ...path, 'facts', index, 'note');
  }
  if (variant.bargain) yield client(variant.bargain, ...path, 'bargain');
  for (const [topic, hint] of given(variant.hints)) yield client(hint, ...path, 'hints', topic);
  yield* ofLines(variant.lines, [...path, 'lines']);
  for (const [outcome, ending] of given(variant.endings)) yield* ofEnding(ending, [...path, 'endings', outcome]);
  yield page(variant.behind, ...path, 'behind');
}

function* ofReply({ reply, path }: PlacedReply): Iterable<PlacedText> {
  yield { text: reply.text, path: [...path, 'text'], voice: 'player' };
  yield page(reply.coach, ...path, 'coach');
  yield* ofLines(reply.lines, [...path, 'lines']);
}

function* ofLines(lines: Lines, path: Path): Iterable<PlacedText> {
  for (const [reaction, wordings] of given(lines)) {
    for (const [index, wording] of wordings.entries()) yield client(wording, ...path, reaction, index);
  }
}

function* ofEnding(ending: Ending, path: Path): Iterable<PlacedText> {
  yield { text: ending.view, path: [...path, 'view'], voice: 'client-afterwards' };
  for (const [index, epilogue] of ending.epilogues.entries()) yield page(epilogue, ...path, 'epilogues', index);
}
