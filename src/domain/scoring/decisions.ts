import { clarityOf, has, isKindClose, isMaybe, isNo, isUntruth, type ResolvedTurn } from '../client/reply.ts';
import { givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { repliesById, spokenAt } from '../dialogue/view.ts';
import type { Decision, DecisionKind } from './debrief.ts';

/** Each reply of the talk, named for what it did. */
export function decisionsOf({
  scenario,
  rules,
  speaker,
  history,
}: Pick<Conversation, 'scenario' | 'rules' | 'speaker' | 'history'>): readonly Decision[] {
  const replies = repliesById(scenario);
  const past = history();
  return past.map(({ reply: id, turn, step }, index) => {
    const reply = replies.get(id);
    const kind = kindOf(rules, turn);
    return {
      turn: index,
      reply: id,
      kind,
      tone: TONES[kind],
      face: step.face,
      trust: step.trust,
      patience: step.patience,
      ...(reply && { text: reply.text, coach: reply.coach }),
      answered: spokenAt(speaker, past, index, reply).map(({ text }) => text),
    };
  });
}

/** The name of what a turn did: the part of it that weighs most. */
export function kindOf(rules: VariantRules, turn: ResolvedTurn): DecisionKind {
  const offer = offerOf(rules, turn.alternative);
  if (turn.closed) return isKindClose(turn) ? 'kind-close' : 'curt-close';
  if (has(turn, 'blame')) return 'attack';
  if (turn.lecture || turn.disparagement) return 'lecture';
  if (isUntruth(turn)) return 'untruth';
  switch (givesAway(rules, turn)) {
    case 'hard-limit':
      return 'given-away';
    case 'price-match':
      return 'price-match';
    case 'outside-limits':
      return 'outside-limits';
  }
  if (turn.retracted) return 'taken-back';
  if (turn.softConcession) return 'free-extra';
  if (isMaybe(turn)) return 'maybe';
  if (offer) {
    if (offer.serves.length > 0) return isNo(turn) ? 'no-and-offer' : 'fitting-offer';
    return offer.courtesy ? 'courtesy' : 'ill-fitting-offer';
  }
  if (isNo(turn)) {
    if (has(turn, 'explore')) return 'no-and-question';
    return clarityOf(turn) === 3 || has(turn, 'refuse_clear') ? 'clear-no' : 'soft-no';
  }
  if (has(turn, 'accept')) return 'yes';
  if (has(turn, 'explore')) return turn.revealed || turn.gated ? 'question' : 'wasted-question';
  if (has(turn, 'apology')) return 'apology';
  if (turn.reflected || has(turn, 'empathy')) return 'listening';
  if (has(turn, 'reason')) return 'reason';
  return has(turn, 'silence') ? 'silence' : 'other';
}

const TONES: Readonly<Record<DecisionKind, Decision['tone']>> = {
  'clear-no': 'good',
  'soft-no': 'warn',
  'no-and-question': 'good',
  'no-and-offer': 'good',
  maybe: 'warn',
  yes: 'plain',
  'given-away': 'bad',
  'price-match': 'bad',
  'free-extra': 'warn',
  question: 'good',
  'wasted-question': 'plain',
  listening: 'good',
  'fitting-offer': 'good',
  'ill-fitting-offer': 'warn',
  'outside-limits': 'bad',
  courtesy: 'good',
  reason: 'plain',
  apology: 'plain',
  'taken-back': 'good',
  attack: 'bad',
  lecture: 'bad',
  untruth: 'bad',
  silence: 'plain',
  'kind-close': 'good',
  'curt-close': 'warn',
  other: 'plain',
};
