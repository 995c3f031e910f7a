import { EFFECTS } from '../client/balance.ts';
import { has, type ResolvedTurn } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { applyEffects, type Standing, startStanding } from '../client/standing.ts';

/** What a turn does to trust and patience before they are kept within 0–100, in points. */
export interface Change {
  readonly trust: number;
  readonly patience: number;
}

/** The least and the most it can be, whatever was said before. */
export interface ChangeBounds {
  readonly least: Change;
  readonly most: Change;
}

/** The change itself; only a question about `batna` looks at trust for it. */
export function changeOf(rules: VariantRules, before: Standing, turn: ResolvedTurn): Change {
  return { trust: trustChange(rules, before, turn), patience: applyEffects(rules, { ...before, patience: 100 }, turn).patience - 100 };
}

/** Measured downwards from the top of the scale, or upwards from its middle, so that its ends hide nothing. */
function trustChange(rules: VariantRules, before: Standing, turn: ResolvedTurn): number {
  const { batnaBelowTrust } = EFFECTS;
  const from = (trust: number) => applyEffects(rules, { ...before, trust }, turn).trust - trust;
  if (turn.topic === 'batna' && before.trust < batnaBelowTrust.trust) return from(batnaBelowTrust.trust - 1);
  const down = from(100);
  return down < 0 ? down : from(batnaBelowTrust.trust);
}

/**
 * Found by trying, one after the other, everything an effect may look at: effects are added up (moves.md), so the least of the
 * sum is the sum of the least.
 */
export function changeBounds(rules: VariantRules, resolved: ResolvedTurn): ChangeBounds {
  const turn = { ...resolved, pressured: undefined };
  const start: Standing = { ...startStanding(rules), trust: EFFECTS.batnaBelowTrust.trust };
  const usual = changeOf(rules, start, turn);
  const least = { ...usual };
  const most = { ...usual };
  for (const pasts of relevantPasts(rules, turn)) {
    const changes = [
      usual,
      ...pasts.map(({ standing, pressured }) => changeOf(rules, { ...start, ...standing }, pressured ? { ...turn, pressured } : turn)),
    ];
    for (const part of ['trust', 'patience'] as const) {
      const moved = changes.map((change) => change[part] - usual[part]);
      least[part] += Math.min(...moved);
      most[part] += Math.max(...moved);
    }
  }
  return { least, most };
}

interface Past {
  readonly standing?: Partial<Standing>;
  readonly pressured?: true;
}

/** Pasts that may change the effect of this turn, by the effect they change. pedagogy: moves.md, column "effect". */
function relevantPasts(rules: VariantRules, turn: ResolvedTurn): readonly (readonly Past[])[] {
  const counted = (name: keyof Standing, most: number): readonly Past[] =>
    Array.from({ length: most }, (_, index) => ({ standing: { [name]: index + 1 } as Partial<Standing> }));
  const pasts: (readonly Past[])[] = [];
  if (has(turn, 'explore')) {
    pasts.push(counted('questions', EFFECTS.interrogation.from - 1));
    if (turn.topic !== undefined) pasts.push([{ standing: { topicsAsked: [turn.topic] } }]);
    if (turn.topic === 'batna') pasts.push([{ standing: { trust: EFFECTS.batnaBelowTrust.trust - 1 } }]);
  }
  if (has(turn, 'silence')) pasts.push(counted('silences', EFFECTS.silence.from - 1));
  if (turn.reflected) pasts.push(counted('reflections', EFFECTS.reflection.T.length - 1));
  else if (has(turn, 'empathy')) pasts.push(counted('empathies', EFFECTS.empathy.T.length - 1));
  if (has(turn, 'refuse_clear')) pasts.push([{ pressured: true }], [{ standing: { listened: true } }]);
  if (has(turn, 'refuse_hedged') || has(turn, 'postpone')) pasts.push(counted('maybes', EFFECTS.hedge.T.length - 1));
  if (has(turn, 'reason')) pasts.push(counted('reasons', EFFECTS.reason.T.length - 1));
  if (has(turn, 'apology')) pasts.push([...counted('apologies', EFFECTS.apology.T.length - 1), { standing: { attacked: true } }]);
  if (turn.alternative !== undefined) pasts.push(pastOffers(rules, turn.alternative));
  if (has(turn, 'accept')) pasts.push(counted('accepts', EFFECTS.accept.legitimate.length - 1));
  if (has(turn, 'condition')) pasts.push(counted('conditions', EFFECTS.condition.T.length - 1));
  if (turn.retracted) pasts.push([{ standing: { outstanding: ['hard-limit'] } }]);
  if (has(turn, 'other')) pasts.push([{ standing: { saidNo: true } }]);
  return pasts;
}

function pastOffers(rules: VariantRules, alternative: string): readonly Past[] {
  const discovered = Object.keys(rules.facts);
  const scattered = ['another', 'a-third'];
  return [
    { standing: { offers: [alternative] } },
    { standing: { discovered } },
    { standing: { offers: scattered } },
    { standing: { discovered, offers: scattered } },
    { standing: { courtesies: 1 } },
  ];
}
