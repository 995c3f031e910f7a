import type { Moment, Scenario } from '../scenario/scenario.ts';
import { MOODS, OUTCOMES, type Outcome, type Phase, type Reaction, STANDING_PHASES, type StandingPhase } from '../scenario/vocabulary.ts';
import { momentAfter, momentOf } from './moments.ts';
import { dialogueSetup, type GuardName, startContext } from './vocabulary.ts';

/**
 * A scenario as a statechart: the moments of the talk, and beside them the client's mood and haste.
 * The scenario must have passed `readScenario`; what XState would swallow silently is refused here once more.
 * @throws CompileError on a reference to a moment that does not exist.
 */
export function compile(scenario: Scenario) {
  refuseWhatXStateSwallows(scenario);
  const moments: Record<string, MomentNode | EndingNode | EndNode> = Object.create(null);
  for (const moment of scenario.moments) moments[moment.id] = momentNode(scenario, moment);
  moments[ENDING] = { always: OUTCOMES.map((outcome) => ({ guard: `outcome ${outcome}` as const, target: endOf(outcome) })) };
  for (const outcome of OUTCOMES) moments[endOf(outcome)] = { type: 'final', tags: ['ended', outcome] };
  return dialogueSetup.createMachine({
    id: scenario.id,
    type: 'parallel',
    context: startContext,
    options: { maxIterations: MOST_STEPS_PER_REPLY },
    states: {
      talk: { initial: scenario.standing.opening, states: moments },
      mood: moodRegion(),
      haste: hasteRegion(),
    },
  });
}

export class CompileError extends Error {
  override readonly name = 'CompileError';
}

/** An ended talk passes here on its way to one of its seven ends. Underscores keep these keys apart from an author's ids. */
const ENDING = '_ending';
const endOf = (outcome: Outcome): `_${Outcome}` => `_${outcome}`;
/** A reply takes two steps at most: the transition, and the choice of the end. */
const MOST_STEPS_PER_REPLY = 100;

interface Transition {
  readonly guard: GuardName;
  readonly target: string;
  readonly actions: 'takeTurn';
}
interface MomentNode {
  readonly on: { readonly reply: readonly Transition[] };
  readonly tags: readonly StandingPhase[];
}
interface EndingNode {
  readonly always: readonly { readonly guard: GuardName; readonly target: string }[];
}
interface EndNode {
  readonly type: 'final';
  readonly tags: readonly ['ended', Outcome];
}

/** The turn cycle, in the order of its rules. pedagogy: client.md, C4, step 4. */
const CYCLE: readonly Reaction[] = [
  'leave',
  'farewell',
  'expose',
  'take-back',
  'cash-in',
  'offended',
  'take-note',
  'consider-accept',
  'consider-bargain',
  'consider-decline',
  'reveal',
  'press',
  'accept-no',
  'deflect',
  'shrug',
  'anchor-hope',
  'wait',
];

/** Phases after a reaction, where the rules leave few. pedagogy: client.md, C4, step 5. */
const PHASES_AFTER: Partial<Record<Reaction, readonly Phase[]>> = {
  leave: ['ended'],
  farewell: ['ended'],
  'cash-in': ['promised'],
  'accept-no': ['settled', 'promised'],
  'consider-accept': ['settled', 'promised'],
};

function momentNode(scenario: Scenario, moment: Moment): MomentNode {
  return { on: { reply: CYCLE.flatMap((reaction) => transitionsOf(scenario, moment, reaction)) }, tags: moment.phases };
}

function transitionsOf(scenario: Scenario, moment: Moment, reaction: Reaction): Transition[] {
  const phases = PHASES_AFTER[reaction] ?? STANDING_PHASES;
  const targets = phases.map((phase) => (phase === 'ended' ? ENDING : momentAfter(scenario, moment, reaction, phase)));
  if (new Set(targets).size === 1) return [{ guard: reaction, target: targets[0] ?? ENDING, actions: 'takeTurn' }];
  return phases.map((phase, index) => ({
    guard: `${reaction}, ${phase as StandingPhase}` as const,
    target: targets[index] ?? ENDING,
    actions: 'takeTurn' as const,
  }));
}

function moodRegion() {
  const becomes = MOODS.map((mood) => ({ guard: `mood ${mood}` as const, target: mood }));
  const states = Object.fromEntries(MOODS.map((mood) => [mood, { on: { reply: becomes.filter(({ target }) => target !== mood) } }]));
  return { initial: 'arriving', states: { arriving: { always: becomes }, ...states } };
}

function hasteRegion() {
  return {
    initial: 'unhurried',
    states: {
      unhurried: { on: { reply: { guard: 'hurried' as const, target: 'hurried' } } },
      hurried: { on: { reply: { guard: 'unhurried' as const, target: 'unhurried' } } },
    },
  };
}

const ID = /^[a-z][a-z0-9-]*$/u;

function refuseWhatXStateSwallows(scenario: Scenario): void {
  for (const moment of scenario.moments) {
    if (!ID.test(moment.id)) throw new CompileError(`moment "${moment.id}": not an id`);
    for (const [reaction, target] of Object.entries(moment.next)) {
      if (target !== undefined && !momentOf(scenario, target))
        throw new CompileError(`moment "${moment.id}", after ${reaction}: no moment "${target}"`);
    }
  }
  for (const phase of STANDING_PHASES) {
    const standing = momentOf(scenario, scenario.standing[phase]);
    if (!standing?.phases.includes(phase))
      throw new CompileError(`standing moment of phase ${phase}: no moment "${scenario.standing[phase]}" with that phase`);
  }
}
