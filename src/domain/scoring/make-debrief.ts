import { offerOf } from '../client/rules.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { endingLines } from '../dialogue/lines.ts';
import { entry, type Scenario, type Variant } from '../scenario/scenario.ts';
import { CAPS } from './balance.ts';
import type { Behind, Debrief } from './debrief.ts';
import { decisionsOf } from './decisions.ts';
import { score } from './score.ts';
import { readSkills } from './skill-readings.ts';
import { maybesBeforeNo, readTalk } from './talk-read.ts';
import { turningPoint } from './turning-point.ts';

/** The debrief of a talk that has ended, or null while it goes on. pedagogy: scoring.md, "Debrief". */
export function makeDebrief(conversation: Conversation): Debrief | null {
  const { scenario, variant, rules, speaker } = conversation;
  const outcome = conversation.now().ended;
  if (outcome === null) return null;
  const history = conversation.history();
  const turns = history.map(({ turn }) => turn);
  const scorecard = score(rules, turns);
  const talk = readTalk(rules, turns, true);
  const lowest = scorecard.caps.reduce<Debrief['cap']>(
    (least, id) => (least === null || CAPS[id] < least.points ? { id, points: CAPS[id] } : least),
    null,
  );
  const point = turningPoint(scenario, rules, history);
  return {
    outcome,
    scorecard,
    cap: lowest && lowest.points < scorecard.raw ? lowest : null,
    ...endingLines(speaker, outcome),
    right: scenario.client.right,
    lesson: scenario.lesson,
    skills: readSkills(talk, scorecard),
    behind: whatLayBehind(scenario, variant, conversation),
    answer: { possible: rules.knownAt, said: talk.noAt, maybes: maybesBeforeNo(talk) },
    decisions: decisionsOf(conversation),
    keyTurn: point?.turn ?? null,
    stronger: point?.stronger.text ?? null,
  };
}

function whatLayBehind(scenario: Scenario, variant: Variant, { rules, history }: Pick<Conversation, 'rules' | 'history'>): Behind {
  const found = new Set(history().flatMap(({ turn }) => turn.revealed ?? []));
  const fitting = Object.keys(scenario.alternatives).filter((id) => {
    const offer = offerOf(rules, id);
    return offer?.withinLimits && offer.serves.length > 0;
  });
  return {
    text: variant.behind,
    deadEnd: variant.deadEnd,
    facts: variant.facts.map(({ id, note, says }) => ({ fact: id, note, says, found: found.has(id), primary: id === variant.primary })),
    fitting: fitting.flatMap((id) => {
      const alternative = entry(scenario.alternatives, id);
      return alternative ? [alternative.name] : [];
    }),
  };
}
