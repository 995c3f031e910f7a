import { randomFrom, uniform } from '../client/random.ts';
import type { Step } from '../client/take-turn.ts';
import type { Text } from '../language/text.ts';
import { type AuthoredReply, entry, type Lines, type Moment, type Scenario, type Variant } from '../scenario/scenario.ts';
import type { Announcement, FactId, Outcome, Reaction, TopicId } from '../scenario/vocabulary.ts';

/** Who speaks, and by which seed the wording is drawn. */
export interface Speaker {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly seed: string;
  readonly pressureOrder: readonly number[];
}

/** One thing said by the client within a turn. */
export interface Spoken {
  readonly by: 'reaction' | 'fact' | 'hint' | 'announcement';
  readonly text: Text;
}

/** A turn as its lines need it. `uses` counts the earlier uses of the same reaction (or announcement) in this talk. */
export interface SpokenTurn {
  readonly step: Step;
  /** The moment in which the reply was given. */
  readonly moment: Moment;
  readonly reply: AuthoredReply | undefined;
  readonly uses: (said: Reaction | Announcement) => number;
}

/**
 * What the client says: the line of the reaction; then the facts revealed and the hint met by a turn whose reaction was
 * another one; then the announcements. pedagogy: client.md, C4, step 4; format.md, "Which line is said".
 * An author's own line for `reveal` or `deflect` is followed by the fact or the hint; for `press` or `consider-bargain` it
 * takes the place of the pressure or of the extra asked for. A goodbye comes last.
 */
export function linesOf(speaker: Speaker, turn: SpokenTurn): readonly Spoken[] {
  const { step } = turn;
  const spoken: Spoken[] = [];
  const say = (by: Spoken['by'], text: Text | undefined) => {
    if (text) spoken.push({ by, text });
  };
  const ends = step.phase === 'ended';
  if (!ends) say('reaction', reactionLine(speaker, turn));
  for (const fact of step.revealed ?? []) say('fact', factLine(speaker.variant, fact));
  if (step.hint !== undefined) say('hint', hintLine(speaker, step.hint));
  if (step.announcesHaste) say('announcement', wording(speaker, 'hurry', [speaker.variant.lines, speaker.scenario.lines], turn.uses));
  if (step.announcesLeaving)
    say('announcement', wording(speaker, 'last-chance', [speaker.variant.lines, speaker.scenario.lines], turn.uses));
  if (ends) say('reaction', reactionLine(speaker, turn));
  return spoken;
}

function reactionLine(speaker: Speaker, turn: SpokenTurn): Text | undefined {
  const { scenario, variant } = speaker;
  const { reaction, pressure } = turn.step;
  const own = wording(speaker, reaction, turn.reply ? [turn.reply.lines, turn.moment.lines] : [turn.moment.lines], turn.uses);
  switch (reaction) {
    case 'reveal':
    case 'deflect':
      return own;
    case 'press':
      return own ?? pressureLine(speaker, pressure ?? 1);
    case 'consider-bargain':
      return own ?? variant.bargain ?? wording(speaker, 'wait', [variant.lines, scenario.lines], turn.uses);
    default:
      return wording(
        speaker,
        reaction,
        [...(turn.reply ? [turn.reply.lines] : []), variant.lines, turn.moment.lines, scenario.lines],
        turn.uses,
      );
  }
}

/** The first list of lines that speaks of `said`; one of its wordings, drawn by seed. */
function wording(speaker: Speaker, said: Reaction | Announcement, sources: readonly Lines[], uses: SpokenTurn['uses']): Text | undefined {
  for (const source of sources) {
    const texts = entry(source, said);
    if (!texts || texts.length === 0) continue;
    if (texts.length === 1) return texts[0];
    return texts[uniform(randomFrom(`${speaker.seed}|${speaker.scenario.id}|${said}|${uses(said)}`), texts.length)];
  }
  return undefined;
}

/** @param pressure 1 for the first. */
function pressureLine({ scenario, pressureOrder }: Speaker, pressure: number): Text | undefined {
  const index = pressureOrder[(pressure - 1) % Math.max(1, pressureOrder.length)];
  return index === undefined ? undefined : scenario.pressures[index]?.says;
}

function factLine(variant: Variant, id: FactId): Text | undefined {
  return variant.facts.find((fact) => fact.id === id)?.says;
}

function hintLine({ scenario, variant }: Speaker, topic: TopicId): Text | undefined {
  return entry(variant.hints, topic) ?? entry(scenario.topics, topic)?.hint;
}

/** The client's own view and what happened three weeks later, drawn by seed. */
export function endingLines({ scenario, variant, seed }: Speaker, outcome: Outcome): { view: Text; epilogue: Text } {
  const ending = entry(variant.endings, outcome) ?? scenario.endings[outcome];
  const { epilogues } = ending;
  const epilogue = epilogues[uniform(randomFrom(`${seed}|${scenario.id}|epilogue`), epilogues.length)] ?? {};
  return { view: ending.view, epilogue };
}
