import type { FactId, TopicId } from '../scenario/vocabulary.ts';
import { moodOf } from './mood.ts';
import { has, type Reply } from './reply.ts';
import type { VariantRules } from './rules.ts';
import type { TalkState } from './talk-state.ts';

export interface Disclosure {
  readonly fact?: FactId;
  /** The question touched a fact whose gate stayed shut. */
  readonly gated: boolean;
}

const NOTHING: Disclosure = { gated: false };
const SHUT: Disclosure = { gated: true };

/** What opens, with the trust and mood before the reply. pedagogy: client.md, C4, step 2. */
export function discloses(rules: VariantRules, talk: TalkState, reply: Reply): Disclosure {
  const mood = moodOf(talk.standing.trust, talk.standing.patience);
  if (has(reply, 'explore')) return answersQuestion(rules, talk, reply);
  if (mood === 'cold') return NOTHING;
  const lastDeflected = talk.deflected.at(-1);
  if (reply.reflected && lastDeflected !== undefined) return disclose(hiddenFactOf(rules, talk, lastDeflected));
  if (has(reply, 'silence') && rules.silenceOpens && talk.standing.silences === 0 && SILENCE_SPEAKS_AFTER.includes(talk.reaction)) {
    const fact = lastDeflected === undefined ? undefined : hiddenFactOf(rules, talk, lastDeflected);
    return disclose(fact ?? firstGatedFact(rules, talk));
  }
  return NOTHING;
}

const SILENCE_SPEAKS_AFTER: readonly TalkState['reaction'][] = ['reveal', 'deflect', 'press'];

function answersQuestion(rules: VariantRules, talk: TalkState, reply: Reply): Disclosure {
  const { trust, patience } = talk.standing;
  const mood = moodOf(trust, patience);
  const fact = hiddenFactOf(rules, talk, reply.topic);
  if (fact === undefined) return NOTHING;
  if (mood === 'cold') return SHUT;
  const gate = rules.facts[fact]?.gate ?? 0;
  if (gate === 0) return disclose(fact);
  if (reply.closedQuestion) return SHUT;
  if (reply.reflected || talk.reflectedBefore) return disclose(fact);
  if (mood === 'wary') return SHUT;
  const secondTry = reply.topic !== undefined && talk.deflected.includes(reply.topic);
  return trust >= gate || secondTry ? disclose(fact) : SHUT;
}

function disclose(fact: FactId | undefined): Disclosure {
  return fact === undefined ? NOTHING : { fact, gated: false };
}

function hiddenFactOf(rules: VariantRules, talk: TalkState, topic: TopicId | undefined): FactId | undefined {
  for (const fact in rules.facts) {
    if (rules.facts[fact]?.topic === topic && !talk.standing.discovered.includes(fact)) return fact;
  }
  return undefined;
}

function firstGatedFact(rules: VariantRules, talk: TalkState): FactId | undefined {
  for (const fact in rules.facts) {
    if ((rules.facts[fact]?.gate ?? 0) > 0 && !talk.standing.discovered.includes(fact)) return fact;
  }
  return undefined;
}

/** The first fact of the variant still hidden, in file order. */
export function firstHiddenFact(rules: VariantRules, discovered: readonly FactId[]): FactId | undefined {
  for (const fact in rules.facts) if (!discovered.includes(fact)) return fact;
  return undefined;
}
