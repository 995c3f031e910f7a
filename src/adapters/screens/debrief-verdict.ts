import type { CapId, Grade } from '../../domain/scoring/balance.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { Face, Outcome } from '../../domain/scenario/vocabulary.ts';

/** A–B, C–D, E: how much of the talk was right. */
export type Band = 'high' | 'middle' | 'low';

export function bandOf(grade: Grade): Band {
  return grade === 'A' || grade === 'B' ? 'high' : grade === 'E' ? 'low' : 'middle';
}

/** Caps that say more about the talk than its outcome does, where the talk ended with the client answered. */
export const TELLING_CAPS = [
  'two-maybes',
  'dragged-on',
  'stake-missed',
  'closing-fact-missed',
  'no-listening-live',
  'no-listening-dead-end',
  'interrogation',
  'no-fitting-offer',
  'left-open',
  'no-clear-no',
  'untruth',
  'attack',
  'civil-attack',
  'offer-after-closing-fact',
  'free-yeses',
  'hard-limit-repaired',
  'untruth-repaired',
  'attack-repaired',
  'outside-limits-repaired',
  'price-match-repaired',
] as const satisfies readonly CapId[];
export type TellingCap = (typeof TELLING_CAPS)[number];

export type VerdictKey = `${Outcome} ${Band}` | TellingCap;

/** Which sentence heads the debrief: what counted most, honestly, and never the missing deal. */
export function verdictOf({ outcome, scorecard, cap }: Pick<Debrief, 'outcome' | 'scorecard' | 'cap'>): VerdictKey {
  const answered = outcome === 'agreement' || outcome === 'clean-exit' || outcome === 'cold-exit';
  const telling = answered && TELLING_CAPS.find((id) => id === cap?.id);
  return telling || `${outcome} ${bandOf(scorecard.grade)}`;
}

export const QUESTIONS = ['earlier', 'easier-yes', 'unasked', 'hard-word', 'one-offer-more', 'true-reason', 'good-bye', 'keep'] as const;
export type QuestionKey = (typeof QUESTIONS)[number];

/** The one open question, by what counted. No answer is given: it is to be thought about, or talked over. */
export function questionOf({ outcome, cap, answer, decisions }: Pick<Debrief, 'outcome' | 'cap' | 'answer' | 'decisions'>): QuestionKey {
  if (outcome === 'capitulation' || outcome === 'price-match') return 'easier-yes';
  const byCap = cap && QUESTION_OF_CAP[cap.id];
  if (byCap) return byCap;
  if (answer.said === null || answer.maybes.length > 0 || answer.said > answer.possible + 2) return 'earlier';
  if (decisions.some(({ kind }) => kind === 'curt-close')) return 'good-bye';
  return 'keep';
}

const QUESTION_OF_CAP: Readonly<Record<CapId, QuestionKey>> = {
  'hard-limit': 'easier-yes',
  'price-match': 'easier-yes',
  'outside-limits': 'easier-yes',
  'free-yeses': 'easier-yes',
  'hard-limit-repaired': 'easier-yes',
  'price-match-repaired': 'easier-yes',
  'outside-limits-repaired': 'easier-yes',
  'left-unanswered': 'earlier',
  'no-clear-no': 'earlier',
  'dragged-on': 'earlier',
  'two-maybes': 'earlier',
  'left-open': 'earlier',
  'no-listening-live': 'unasked',
  'no-listening-dead-end': 'unasked',
  'stake-missed': 'unasked',
  'closing-fact-missed': 'unasked',
  interrogation: 'unasked',
  'no-fitting-offer': 'unasked',
  'walk-out': 'hard-word',
  attack: 'hard-word',
  'civil-attack': 'hard-word',
  'attack-repaired': 'hard-word',
  'offer-after-closing-fact': 'one-offer-more',
  untruth: 'true-reason',
  'untruth-repaired': 'true-reason',
};

/** The client's face three weeks later. */
export const FACE_LATER: Readonly<Record<Outcome, Face>> = {
  agreement: 'open',
  'clean-exit': 'relieved',
  'cold-exit': 'neutral',
  unanswered: 'disappointed',
  capitulation: 'disappointed',
  'price-match': 'sceptical',
  'walk-out': 'hurt',
};
