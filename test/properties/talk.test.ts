import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { drawTalk } from '../../src/domain/client/draw.ts';
import { moodOf } from '../../src/domain/client/mood.ts';
import { SILENCE } from '../../src/domain/client/reply.ts';
import { replyIn } from '../../src/domain/dialogue/authored-reply.ts';
import { answerBareTalk, startBareTalk } from '../../src/domain/dialogue/bare-talk.ts';
import { compile } from '../../src/domain/dialogue/compile.ts';
import { openConversation } from '../../src/domain/dialogue/conversation.ts';
import { openingView, repliesById, SILENCE_ID } from '../../src/domain/dialogue/view.ts';
import { score } from '../../src/domain/scoring/score.ts';
import { playPlan, talkPlans } from '../support/random-talk.ts';
import { EXAMPLE, scenarioAt, shippedFiles } from '../support/scenarios.ts';

/** The seed is printed with a failure by fast-check; set SEED to run it again, RUNS for more. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 40), ...(process.env.SEED !== undefined && { seed: Number(process.env.SEED) }) };

describe.each([EXAMPLE, ...shippedFiles()])('any talk of %s', (file) => {
  const scenario = scenarioAt(file);
  const plans = talkPlans(scenario);
  const replies = repliesById(scenario);

  it('ends within the turn budget', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const choices = Array.from({ length: scenario.turnBudget }, (_, index) => plan.choices[index % plan.choices.length] ?? 0);
        const { conversation, said } = playPlan(scenario, { ...plan, choices });
        expect(conversation.now().ended).not.toBeNull();
        expect(said.length).toBeLessThanOrEqual(scenario.turnBudget);
      }),
      RUNS,
    );
  });

  it('is the same talk for the same seed and replies', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { conversation, said } = playPlan(scenario, plan);
        const again = openConversation(scenario, { ...plan, language: 'fr' });
        expect(openingView(scenario, plan.seed, { variant: plan.variant })).toEqual(again.now());
        for (const id of said) again.reply(id);
        expect(again.now()).toEqual(conversation.now());
        expect(again.history()).toEqual(conversation.history());
      }),
      RUNS,
    );
  });

  it('runs alike in the statechart and in the bare rulebook, state by state', () => {
    const machine = compile(scenario);
    fc.assert(
      fc.property(plans, (plan) => {
        const { said } = playPlan(scenario, plan);
        const { rules } = drawTalk(scenario, plan.seed, { variant: plan.variant });
        const actor = createActor(machine, { input: { rules } });
        actor.start();
        let bare = startBareTalk(scenario, rules);
        for (const id of said) {
          const authored = replies.get(id);
          const reply = authored ? replyIn(authored, 'fr') : SILENCE;
          if (!authored) expect(id).toBe(SILENCE_ID);
          actor.send({ type: 'reply', moment: bare.moment.id, id, reply });
          bare = answerBareTalk(scenario, rules, bare, id, reply);
          const snapshot = actor.getSnapshot();
          const value = snapshot.value as { talk: string; mood: string; haste: string };
          const { trust, patience } = bare.talk.standing;
          expect(snapshot.context.talk).toEqual(bare.talk);
          expect(value.mood).toBe(moodOf(trust, patience));
          if (bare.talk.phase === 'ended') expect(snapshot.hasTag('ended')).toBe(true);
          else {
            expect(value.talk).toBe(bare.moment.id);
            expect(value.haste).toBe(snapshot.context.history.at(-1)?.step.hurried ? 'hurried' : 'unhurried');
          }
        }
      }),
      RUNS,
    );
  });

  it('gives the scorer the trust and patience of the client', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { conversation } = playPlan(scenario, plan);
        const turns = conversation.history().map(({ turn }) => turn);
        const { trust, patience } = score(conversation.rules, turns);
        const last = conversation.now();
        expect({ trust, patience }).toEqual({ trust: last.trust, patience: last.patience });
      }),
      RUNS,
    );
  });

  it('always offers two to four replies, a way to refuse, to take back, to close', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const conversation = openConversation(scenario, { ...plan, language: 'fr' });
        for (const choice of plan.choices) {
          const { offered, closing, phase, ended } = conversation.now();
          if (ended) break;
          expect(offered.length).toBeGreaterThanOrEqual(2);
          expect(offered.length).toBeLessThanOrEqual(4);
          expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
          expect(closing.length).toBeGreaterThanOrEqual(2);
          const moves = offered.map(({ id }) => replies.get(id));
          if (phase === 'opening' || phase === 'held') expect(moves.some((reply) => reply?.moves.includes('refuse_clear'))).toBe(true);
          if (phase === 'opening') expect(moves.some((reply) => reply?.moves.includes('explore'))).toBe(true);
          if (phase === 'promised') expect(moves.some((reply) => reply?.flags.includes('retracted'))).toBe(true);
          if (phase === 'settled')
            expect(moves.some((reply) => reply?.flags.includes('closed') && reply.moves.includes('empathy'))).toBe(true);
          conversation.reply(offered[choice % offered.length]?.id ?? '');
        }
      }),
      RUNS,
    );
  });
});
