import { describe, expect, it } from 'vitest';
import { OPENING_FACES } from '../../../src/domain/client/mood.ts';
import { outcomeOf } from '../../../src/domain/client/outcome.ts';
import type { Reply, ResolvedTurn } from '../../../src/domain/client/reply.ts';
import type { VariantRules } from '../../../src/domain/client/rules.ts';
import { type Step, takeTurn } from '../../../src/domain/client/take-turn.ts';
import { openTalk, type TalkState } from '../../../src/domain/client/talk-state.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import golden from '../../fixtures/pedagogy/golden_talks.json' with { type: 'json' };

interface GoldenTalk {
  readonly id: string;
  readonly shows: string;
  readonly variant: VariantRules;
  readonly openingFace: string;
  readonly replies: readonly Reply[];
  readonly turns: readonly ResolvedTurn[];
  readonly trace: readonly Step[];
  readonly outcome: string;
  readonly expected: unknown;
}

describe.each(golden.talks as unknown as readonly GoldenTalk[])('$id: $shows', (talk) => {
  const played = play(talk.variant, talk.replies);

  it('opens with the face of the persona', () => expect(OPENING_FACES[talk.variant.persona ?? 'default']).toBe(talk.openingFace));
  it('resolves the turns', () => expect(played.turns).toEqual(talk.turns));
  it('reacts step by step', () => expect(played.trace).toEqual(talk.trace));
  it('ends as told', () => expect(outcomeOf(played.state)).toBe(talk.outcome));
  it('scores as told', () => expect(score(talk.variant, played.turns)).toEqual(talk.expected));
});

function play(rules: VariantRules, replies: readonly Reply[]): { state: TalkState; turns: ResolvedTurn[]; trace: Step[] } {
  let state = openTalk(rules);
  const turns: ResolvedTurn[] = [];
  const trace: Step[] = [];
  for (const reply of replies) {
    const taken = takeTurn(rules, state, reply);
    state = taken.state;
    turns.push(taken.turn);
    trace.push(taken.step);
  }
  return { state, turns, trace };
}
