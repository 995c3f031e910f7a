import { given } from './placed-texts.ts';
import { needsFilling, offeredByStanding } from './offered-replies.ts';
import { carries, closes, does, givesAway, isMaybe, saysNo } from './reply-traits.ts';
import type { AuthoredReply, Moment, Scenario } from './scenario.ts';
import { type Phase, PHASES, type Reaction, REACTIONS, STANDING_PHASES, type StandingPhase } from './vocabulary.ts';

/** A moment in one of its phases. A graph holds one object a place: compare them with `===`. */
export interface Place {
  readonly moment: Moment;
  readonly phase: StandingPhase;
}

/** A step leads to another place, or ends the talk. */
export type Step = Place | 'ended';

/**
 * The places a talk can be in and the ways between them, seen from the file alone: without trust, patience or variant. It
 * says what *may* happen, so what it finds impossible is impossible.
 */
export interface TalkGraph {
  /** Where the talk starts; undefined if `standing.opening` names no moment of that phase. */
  readonly start: Place | undefined;
  /** Every step that some reply, authored or typed, may cause. */
  readonly steps: (place: Place) => readonly Step[];
  /** Every step that the replies offered there may cause. */
  readonly offeredSteps: (place: Place) => readonly Step[];
  /** The places within so many steps of the start. */
  readonly reachable: (within?: number) => ReadonlySet<Place>;
}

const graphs = new WeakMap<Scenario, TalkGraph>();

/** The graph of `scenario`, built once. pedagogy: format.md "Where a reaction leads"; client.md, C4, steps 4 and 5. */
export function talkGraph(scenario: Scenario): TalkGraph {
  const known = graphs.get(scenario);
  if (known) return known;
  const graph = buildGraph(scenario);
  graphs.set(scenario, graph);
  return graph;
}

function buildGraph(scenario: Scenario): TalkGraph {
  const at = placeFinder(scenario);
  const start = at(scenario.standing.opening, 'opening');
  const stepsInto = stepFinder(scenario, at);
  const byStanding = phasesByStanding(scenario);

  const steps = remembered((place) => stepsInto(place, () => true));
  const offeredSteps = remembered((place) => {
    const { moment, phase } = place;
    const standing = byStanding(phase, needsFilling(moment));
    const phases = new Set([...moment.replies.flatMap((reply) => phasesByReply(scenario, phase, reply)), ...standing]);
    return stepsInto(place, (one) => phases.has(one));
  });

  let everywhere: ReadonlySet<Place> | undefined;
  const reachable = (within?: number) => {
    if (within !== undefined) return spread(start, steps, within);
    everywhere ??= spread(start, steps, Number.POSITIVE_INFINITY);
    return everywhere;
  };
  return { start, steps, offeredSteps, reachable };
}

type PlaceFinder = (moment: string, phase: StandingPhase) => Place | undefined;

/** The one object there is for a moment in a phase. Of two moments with one id the first counts; the other is a duplicate. */
function placeFinder({ moments }: Scenario): PlaceFinder {
  const byPhase = new Map(STANDING_PHASES.map((phase) => [phase, new Map<string, Place>()]));
  for (const moment of moments) {
    for (const phase of moment.phases) {
      const named = byPhase.get(phase);
      if (!named?.has(moment.id)) named?.set(moment.id, { moment, phase });
    }
  }
  return (moment, phase) => byPhase.get(phase)?.get(moment);
}

/** Where a place leads when the talk is then in one of the phases that are possible. pedagogy: format.md, "Where a reaction leads". */
function stepFinder(scenario: Scenario, at: PlaceFinder): (place: Place, isPossible: (phase: Phase) => boolean) => readonly Step[] {
  const nexts = new Map(scenario.moments.map((moment) => [moment, given(moment.next)]));
  return (place, isPossible) => {
    const steps = new Set<Step>();
    for (const [phase, reactions] of REACTIONS_INTO.get(place.phase) ?? []) {
      if (!isPossible(phase)) continue;
      if (phase === 'ended') {
        steps.add('ended');
        continue;
      }
      let unnamed = reactions.size;
      for (const [reaction, id] of nexts.get(place.moment) ?? []) {
        const named = reactions.has(reaction) ? at(id, phase) : undefined;
        if (!named) continue;
        steps.add(named);
        unnamed--;
      }
      const other = unnamed > 0 && (at(place.moment.id, phase) ?? at(scenario.standing[phase], phase));
      if (other) steps.add(other);
    }
    return [...steps];
  };
}

/** The phases to which the replies of `always` and `closing` may lead, with and without those that only fill. Computed once. */
function phasesByStanding(scenario: Scenario): (phase: StandingPhase, fills: boolean) => readonly Phase[] {
  const collect = (fills: boolean) =>
    new Map(
      STANDING_PHASES.map((phase) => [
        phase,
        offeredByStanding(scenario, phase, fills).flatMap((reply) => phasesByReply(scenario, phase, reply)),
      ]),
    );
  const [filled, bare] = [collect(true), collect(false)];
  return (phase, fills) => (fills ? filled : bare).get(phase) ?? [];
}

function remembered(compute: (place: Place) => readonly Step[]): (place: Place) => readonly Step[] {
  const known = new Map<Place, readonly Step[]>();
  return (place) => {
    const steps = known.get(place) ?? compute(place);
    known.set(place, steps);
    return steps;
  };
}

function spread(start: Place | undefined, steps: (place: Place) => readonly Step[], within: number): ReadonlySet<Place> {
  const found = new Set<Place>(start ? [start] : []);
  let frontier = [...found];
  for (let done = 0; done < within && frontier.length > 0; done++) {
    const fresh = new Set(frontier.flatMap(steps).filter((step): step is Place => step !== 'ended' && !found.has(step)));
    for (const place of fresh) found.add(place);
    frontier = [...fresh];
  }
  return found;
}

/** The phases in which a talk may be after `reaction`, whatever was said: typed replies can do anything. client.md, C4, step 5. */
export function phasesAfter(phase: StandingPhase, reaction: Reaction): readonly Phase[] {
  switch (reaction) {
    case 'leave':
    case 'farewell':
      return ['ended'];
    case 'cash-in':
      return ['promised'];
    case 'accept-no':
    case 'consider-accept':
      return phase === 'promised' ? ['promised', 'settled'] : ['settled'];
    case 'take-back':
      return phase === 'promised' ? ['promised', 'held', 'opening'] : STAYING[phase];
    default:
      return STAYING[phase];
  }
}

/** Where a phase may lead when nothing is given away, accepted or taken back. A maybe reopens what was settled. */
const STAYING: Readonly<Record<StandingPhase, readonly StandingPhase[]>> = {
  opening: ['opening', 'held'],
  held: ['held'],
  promised: ['promised'],
  settled: ['settled', 'held', 'opening'],
};

/** For each phase: the phases that may follow, and by which reactions. */
const REACTIONS_INTO: ReadonlyMap<StandingPhase, readonly (readonly [Phase, ReadonlySet<string>])[]> = new Map(
  STANDING_PHASES.map((phase) => [
    phase,
    PHASES.map(
      (after) => [after, new Set<string>(REACTIONS.filter((reaction) => phasesAfter(phase, reaction).includes(after)))] as const,
    ).filter(([, reactions]) => reactions.size > 0),
  ]),
);

/** The phases to which an authored reply may lead. */
function phasesByReply(scenario: Scenario, phase: StandingPhase, reply: AuthoredReply): readonly Phase[] {
  if (closes(reply)) return ['ended'];
  if (givesAway(reply, scenario)) return ['promised'];
  if (phase === 'promised') return carries(reply, 'retracted') ? ['promised', 'opening', 'held', 'settled'] : ['promised'];
  if (phase === 'settled') return isMaybe(reply) ? ['settled', 'held', 'opening'] : ['settled'];
  // A client who has heard a no may take it at any word that follows.
  if (phase === 'held') return ['held', 'settled'];
  if (saysNo(reply)) return ['held', 'settled'];
  return does(reply, 'alternative') || carries(reply, 'softConcession') ? ['opening', 'settled'] : ['opening'];
}
