import { mayBeOffered } from './offered-replies.ts';
import { carries, closes, does, givesAway, isMaybe, saysNo } from './reply-traits.ts';
import { type AuthoredReply, entry, type Moment, type Scenario } from './scenario.ts';
import { type Phase, type Reaction, REACTIONS, STANDING_PHASES, type StandingPhase } from './vocabulary.ts';

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
  readonly places: readonly Place[];
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
  const places = scenario.moments.flatMap((moment) => phasesOf(moment).map((phase): Place => ({ moment, phase })));
  const byPhase = new Map(STANDING_PHASES.map((phase) => [phase, new Map<string, Place>()]));
  for (const place of places) {
    const named = byPhase.get(place.phase);
    // Of two moments with one id the first counts; the other is reported as a duplicate.
    if (!named?.has(place.moment.id)) named?.set(place.moment.id, place);
  }
  const at = (moment: string, phase: StandingPhase) => byPhase.get(phase)?.get(moment);
  const start = at(scenario.standing.opening, 'opening');

  const destination = (place: Place, reaction: Reaction, phase: Phase): Step | undefined => {
    if (phase === 'ended') return 'ended';
    const next = entry(place.moment.next, reaction);
    return (next === undefined ? undefined : at(next, phase)) ?? at(place.moment.id, phase) ?? at(scenario.standing[phase], phase);
  };
  const stepsInto = (place: Place, isPossible: (phase: Phase) => boolean): readonly Step[] => [...new Set(REACTIONS.flatMap((reaction) =>
    phasesAfter(place.phase, reaction).filter(isPossible).flatMap((phase) => destination(place, reaction, phase) ?? [])))];

  const steps = remembered((place) => stepsInto(place, () => true));
  const offeredSteps = remembered((place) => {
    const phases = new Set(mayBeOffered(scenario, place.moment, place.phase).flatMap((reply) => phasesByReply(scenario, place.phase, reply)));
    return stepsInto(place, (phase) => phases.has(phase));
  });
  return { places, start, steps, offeredSteps, reachable: (within) => spread(start, steps, within ?? Number.POSITIVE_INFINITY) };
}

function remembered(compute: (place: Place) => readonly Step[]): (place: Place) => readonly Step[] {
  const known = new Map<Place, readonly Step[]>();
  return (place) => {
    const steps = known.get(place) ?? compute(place);
    known.set(place, steps);
    return steps;
  };
}

const phasesOf = (moment: Moment): readonly StandingPhase[] => STANDING_PHASES.filter((phase) => moment.phases.includes(phase));

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
    case 'farewell': return ['ended'];
    case 'cash-in': return ['promised'];
    case 'accept-no':
    case 'consider-accept': return phase === 'promised' ? ['promised', 'settled'] : ['settled'];
    case 'take-back': return phase === 'promised' ? ['promised', 'held', 'opening'] : STAYING[phase];
    default: return STAYING[phase];
  }
}

/** Where a phase may lead when nothing is given away, accepted or taken back. A maybe reopens what was settled. */
const STAYING: Readonly<Record<StandingPhase, readonly StandingPhase[]>> = {
  opening: ['opening', 'held'], held: ['held'], promised: ['promised'], settled: ['settled', 'held', 'opening'],
};

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
