import type { Face, Mood, PersonaId, Reaction } from '../scenario/vocabulary.ts';
import { BALANCE } from './balance.ts';
import type { GivenAway } from './rules.ts';

/** pedagogy: client.md, C3. */
export function moodOf(trust: number, patience: number): Mood {
  if (trust < BALANCE.leaveTrust || patience <= 0) return 'gone';
  if (trust < BALANCE.coldTrust) return 'cold';
  if (trust < BALANCE.waryTrust) return 'wary';
  return trust >= BALANCE.openTrust ? 'open' : 'neutral';
}

/** The face with the first line of the talk. pedagogy: client.md, C6. */
export const OPENING_FACES: Readonly<Record<PersonaId, Face>> = {
  direct: 'pushing',
  warm: 'open',
  anxious: 'worried',
  analyst: 'explaining',
  political: 'neutral',
  default: 'neutral',
};

/** What the face of a reaction depends on. */
export interface Expression {
  readonly persona: PersonaId;
  readonly mood: Mood;
  readonly trust: number;
  /** Pressures used, this one included. */
  readonly pressures: number;
  /** Maybes heard, this one included. */
  readonly maybes: number;
  readonly agreed: boolean;
  /** Something given away is outstanding. */
  readonly promised: boolean;
  readonly given: GivenAway | undefined;
}

/** One of the fifteen faces while the client speaks. pedagogy: client.md, C6. */
export function faceOf(reaction: Reaction, expression: Expression): Face {
  const { persona, mood } = expression;
  const chilled = mood === 'wary' || mood === 'cold' || mood === 'gone';
  switch (reaction) {
    case 'reveal':
      return persona === 'anxious' ? 'worried' : 'explaining';
    case 'deflect':
      return mood === 'cold' ? 'irritated' : 'sceptical';
    case 'shrug':
      return mood === 'cold' ? 'irritated' : 'neutral';
    case 'press':
      if (chilled) return 'irritated';
      return expression.pressures <= 1 ? 'surprised' : expression.pressures === 2 ? 'pushing' : 'protesting';
    case 'accept-no':
      return mood === 'open' ? 'relieved' : mood === 'cold' ? 'irritated' : 'disappointed';
    case 'anchor-hope':
      return chilled ? 'sceptical' : expression.maybes <= 1 ? 'relieved' : 'pushing';
    case 'cash-in':
      return expression.given === 'price-match' ? 'sceptical' : 'delighted';
    case 'offended':
      if (mood === 'cold' || mood === 'gone') return 'angry';
      return persona === 'direct' || persona === 'analyst' ? 'protesting' : 'hurt';
    case 'expose':
      return mood === 'cold' || mood === 'gone' ? 'angry' : 'hurt';
    case 'take-back':
      return mood === 'open' ? 'surprised' : 'disappointed';
    case 'consider-accept':
      return mood === 'open' ? 'delighted' : 'relieved';
    case 'consider-bargain':
      return 'pushing';
    case 'consider-decline':
      return chilled ? 'sceptical' : 'disappointed';
    case 'take-note':
      return mood === 'open' ? 'open' : 'listening';
    case 'wait':
      return mood === 'cold' ? 'irritated' : mood === 'wary' ? 'sceptical' : 'listening';
    case 'leave':
      if (expression.trust < BALANCE.leaveTrust) return 'angry';
      return mood === 'cold' ? 'irritated' : 'disappointed';
    case 'farewell':
      if (expression.promised) return 'delighted';
      if (expression.agreed) return mood === 'open' ? 'delighted' : 'relieved';
      return mood === 'open' ? 'open' : mood === 'neutral' ? 'neutral' : mood === 'wary' ? 'disappointed' : 'irritated';
  }
}

/** The face while the player is choosing. pedagogy: client.md, C6. */
export function idleFaceOf(persona: PersonaId, mood: Mood, hurried: boolean): Face {
  if (mood === 'open' || mood === 'neutral') {
    if (!hurried) return mood;
    return persona === 'anxious' ? 'worried' : 'pushing';
  }
  return mood === 'wary' ? 'sceptical' : 'irritated';
}
