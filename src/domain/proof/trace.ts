import type { Features } from './features.ts';
import type { Position } from './position.ts';

/**
 * One question asked of a position: a feature (its number), or whether trust or patience is at least so much. Coded in one
 * integer, so that long lists of them cost little.
 */
export type Question = number;

const TRUST = 1 << 16;
const PATIENCE = 2 << 16;

export const trustAtLeast = (points: number): Question => TRUST + points;
export const patienceAtLeast = (points: number): Question => PATIENCE + points;

/** What a question is about: `feature` in 0…, or the threshold of trust or of patience. */
export function partsOf(question: Question): { readonly about: 'feature' | 'trust' | 'patience'; readonly value: number } {
  if (question >= PATIENCE) return { about: 'patience', value: question - PATIENCE };
  if (question >= TRUST) return { about: 'trust', value: question - TRUST };
  return { about: 'feature', value: question };
}

export function answerTo(question: Question, position: Position, features: Features): number {
  if (question < TRUST) return features.read(question, position);
  const { trust, patience } = position.talk.standing;
  return question < PATIENCE ? Number(trust >= question - TRUST) : Number(patience >= question - PATIENCE);
}

/**
 * The questions asked of one position, in order, each once; a threshold that an earlier answer settles is not asked again. Two
 * positions of the same place that give the same answers to all of them are alike in everything that was worked out meanwhile.
 */
export class Trace {
  readonly asked: Question[] = [];
  private readonly known: Uint8Array;
  private readonly position: Position;
  private readonly features: Features;
  private trustFrom = 0;
  private trustTo = 100;
  private patienceFrom = 0;
  private patienceTo = 100;

  constructor(position: Position, features: Features) {
    this.position = position;
    this.features = features;
    this.known = new Uint8Array(features.count);
  }

  /** The value of a feature. */
  feature(feature: number): number {
    if (feature < 0) return 0;
    if (this.known[feature] === 0) {
      this.known[feature] = 1;
      this.asked.push(feature);
    }
    return this.features.read(feature, this.position);
  }

  trustIsAtLeast(points: number): boolean {
    const { trust } = this.position.talk.standing;
    if (points > this.trustFrom && points <= this.trustTo) {
      this.asked.push(trustAtLeast(points));
      if (trust >= points) this.trustFrom = points;
      else this.trustTo = points - 1;
    }
    return trust >= points;
  }

  patienceIsAtLeast(points: number): boolean {
    const { patience } = this.position.talk.standing;
    if (points > this.patienceFrom && points <= this.patienceTo) {
      this.asked.push(patienceAtLeast(points));
      if (patience >= points) this.patienceFrom = points;
      else this.patienceTo = points - 1;
    }
    return patience >= points;
  }
}
