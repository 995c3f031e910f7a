import fc from 'fast-check';
import { openConversation, type Conversation } from '../../src/domain/dialogue/conversation.ts';
import { SILENCE_ID } from '../../src/domain/dialogue/view.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';

/** A talk by chance: a seed, a variant, and numbers that choose among what is on offer at each turn. */
export interface TalkPlan {
  readonly seed: string;
  readonly variant: string;
  readonly choices: readonly number[];
}

export function talkPlans(scenario: Scenario): fc.Arbitrary<TalkPlan> {
  return fc.record({
    seed: fc.string({ maxLength: 8 }),
    variant: fc.constantFrom(...scenario.variants.map(({ id }) => id)),
    choices: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 20 }),
  });
}

/** Plays the plan to its last choice or to the end of the talk; returns what was said. Closing and silence are rarer than the rest. */
export function playPlan(
  scenario: Scenario,
  { seed, variant, choices }: TalkPlan,
): { conversation: Conversation; said: readonly string[] } {
  const conversation = openConversation(scenario, { seed, variant, language: 'fr' });
  const said: string[] = [];
  for (const choice of choices) {
    const { offered, closing, ended } = conversation.now();
    if (ended) break;
    const rare = choice % 12 === 11 ? closing.map(({ id }) => id) : choice % 12 === 10 ? [SILENCE_ID] : [];
    const ids = rare.length > 0 ? rare : offered.map(({ id }) => id);
    const id = ids[choice % ids.length] ?? SILENCE_ID;
    const answer = conversation.reply(id);
    if (!answer.ok) throw new Error(`${id}: ${answer.problem.code}`);
    said.push(id);
  }
  return { conversation, said };
}
