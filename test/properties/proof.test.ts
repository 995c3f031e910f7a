import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { rulesOf } from '../../src/domain/client/draw.ts';
import { SILENCE } from '../../src/domain/client/reply.ts';
import { replyIn } from '../../src/domain/dialogue/authored-reply.ts';
import { compile } from '../../src/domain/dialogue/compile.ts';
import { momentOf } from '../../src/domain/dialogue/moments.ts';
import { SILENCE_ID } from '../../src/domain/dialogue/view.ts';
import { featuresOf } from '../../src/domain/proof/features.ts';
import { offerReader } from '../../src/domain/proof/offer-reads.ts';
import { Outlooks } from '../../src/domain/proof/outlook.ts';
import { answerAt, type Case, openPosition, type Position, positionKeys, repliesAt, setKeys } from '../../src/domain/proof/position.ts';
import { Search } from '../../src/domain/proof/search.ts';
import { EMPTY_TALLY, tallyAfter, tallyKey } from '../../src/domain/proof/tally.ts';
import { Trace } from '../../src/domain/proof/trace.ts';
import { outcomeOf } from '../../src/domain/client/outcome.ts';
import type { Skills } from '../../src/domain/scoring/balance.ts';
import { score } from '../../src/domain/scoring/score.ts';
import type { ResolvedTurn } from '../../src/domain/client/reply.ts';
import type { Moment, Scenario } from '../../src/domain/scenario/scenario.ts';
import { EXAMPLE, scenarioAt, shippedFiles } from '../support/scenarios.ts';

/** Printed with a failure by fast-check; set SEED to run it again. */
const RUNS = { numRuns: 80, ...(process.env.SEED !== undefined && { seed: Number(process.env.SEED) }) };

/** Numbers that choose among what may be said at each turn. */
const choices = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 16 });

function caseOf(scenario: Scenario, index: number): Case {
  const variant = scenario.variants[index % scenario.variants.length];
  const persona = scenario.personas[index % scenario.personas.length];
  if (!variant || !persona) throw new Error('a scenario has variants and personas');
  return { scenario, rules: rulesOf(scenario, variant, persona, { trust: (index % 11) - 5, patience: (index % 7) - 3 }), language: 'fr' };
}

describe.each([EXAMPLE, ...shippedFiles()])('the proof of %s', (file) => {
  const whole = scenarioAt(file);
  const short = { ...whole, turnBudget: 5 };

  it('has every state of the actor, turn by turn', () => {
    const given = caseOf(short, 0);
    const keyOf = positionKeys(given);
    const states = statesOf(given, keyOf);
    const outlooks = new Outlooks(given);
    outlooks.from();
    const machine = compile(short);
    fc.assert(
      fc.property(choices, (plan) => {
        const actor = createActor(machine, { input: { rules: given.rules } });
        actor.start();
        let position = openPosition(given);
        for (const choice of plan) {
          const said = pick(repliesAt(given, position), choice);
          actor.send({
            type: 'reply',
            moment: position.moment.id,
            id: said?.id ?? SILENCE_ID,
            reply: said ? replyIn(said, 'fr') : SILENCE,
          });
          const snapshot = actor.getSnapshot();
          if (snapshot.hasTag('ended')) break;
          const moment = momentOf(short, (snapshot.value as { talk: string }).talk) as Moment;
          const once = snapshot.context.history.flatMap(({ reply }) => (isSpent(short, reply) ? [reply] : []));
          position = { moment, talk: snapshot.context.talk, spent: once.toSorted() };
          expect(states).toContain(keyOf(position));
          expect(outlooks.known(position)).toBeDefined();
        }
      }),
      RUNS,
    );
  });

  it('offers what the dialogue offers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), choices, (which, plan) => {
        const given = caseOf(whole, which);
        const features = featuresOf(whole, given.rules);
        const askWhatIsOffered = offerReader(whole, features);
        for (const { position } of walk(given, plan)) {
          expect(askWhatIsOffered(position, new Trace(position, features))).toEqual(
            repliesAt(given, position).filter((reply) => reply !== undefined),
          );
        }
      }),
      RUNS,
    );
  });

  it('takes talks of one tally and one trust for worth the same, and more trust for worth no less', () => {
    const given = caseOf(whole, 0);
    const setsOf = setKeys(given);
    const worth = new Map<string, { readonly trust: number; readonly skills: Skills; readonly total: number }[]>();
    fc.assert(
      fc.property(choices, (plan) => {
        let tally = EMPTY_TALLY;
        const turns: ResolvedTurn[] = [];
        for (const { position, taken } of walk(given, plan)) {
          tally = tallyAfter(given.rules, tally, position.talk.standing, taken.turn, position.talk.turns);
          turns.push(taken.turn);
          if (taken.step.phase !== 'ended') continue;
          const { standing, closedKindly } = taken.state;
          const key = [outcomeOf(taken.state), setsOf(standing), standing.listened, taken.turn.closed, closedKindly, tallyKey(tally)].join(
            '|',
          );
          const { skills, total, trust } = score(given.rules, turns);
          const { relationship, ...rest } = skills;
          const alike = worth.get(key) ?? [];
          for (const other of alike) {
            expect({ ...other.skills, relationship: 0 }).toEqual({ ...rest, relationship: 0 });
            const [less, more] = other.trust < trust ? [other, { skills, total }] : [{ skills, total }, other];
            expect(more.total).toBeGreaterThanOrEqual(less.total);
            expect(more.skills.relationship).toBeGreaterThanOrEqual(less.skills.relationship);
            if (other.trust === trust)
              expect({ total, relationship }).toEqual({ total: other.total, relationship: other.skills.relationship });
          }
          worth.set(key, [...alike, { trust, skills, total }]);
        }
      }),
      { ...RUNS, numRuns: 600 },
    );
  });
});

function statesOf(given: Case, keyOf: (position: Position) => string): ReadonlySet<string> {
  const search = new Search(given);
  const states = new Set<string>();
  for (let layer = [search.start()]; layer.length > 0; layer = search.step(layer, true))
    for (const { position } of layer) states.add(keyOf(position));
  return states;
}

function walk(given: Case, plan: readonly number[]) {
  const steps: { position: Position; taken: ReturnType<typeof answerAt>['taken'] }[] = [];
  let position: Position | undefined = openPosition(given);
  for (let turn = 0; position; turn += 1) {
    const { taken, next } = answerAt(given, position, pick(repliesAt(given, position), plan[turn % plan.length] ?? 0));
    steps.push({ position, taken });
    position = next;
  }
  return steps;
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % items.length];
}

function isSpent({ moments }: Scenario, id: string): boolean {
  return moments.some(({ replies }) => replies.some((reply) => reply.id === id && !reply.repeatable));
}
