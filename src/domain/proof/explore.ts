import { repliesById } from '../dialogue/view.ts';
import { OUTCOMES } from '../scenario/vocabulary.ts';
import { SKILLS } from '../scoring/balance.ts';
import { type Aim, type Findings, linesOf, type Node } from './findings.ts';
import { impossibleIn } from './impossible.ts';
import { endingsOf, Outlooks } from './outlook.ts';
import type { Case } from './position.ts';
import type { EndingProof, Jitter, Line, Proof, Unseen } from './proof.ts';
import { Search } from './search.ts';

/** How much is searched. */
export interface Effort {
  /** States after one reply more than which the search stops being complete. */
  readonly mostStates: number;
  /** Beyond: states kept a turn for each thing looked for. */
  readonly kept: number;
  /** Account for every talk all the same, which takes a minute or so for each case of a talk of twelve replies. */
  readonly whole?: boolean;
}

export const EFFORT: Effort = { mostStates: 3000, kept: 6 };

/**
 * Every talk with one variant and persona, turn by turn; equal states are met once. When a turn holds more states than `effort`
 * allows, only the most promising ones go on, and what is found from there on is a finding, no longer a proof.
 */
export function explore(given: Case, jitter: Jitter, effort: Effort = EFFORT): Proof {
  const search = new Search(given);
  let layer: Node[] = [search.start()];
  let scoredAll = true;
  let depth = 0;
  while (layer.length > 0) {
    if (layer.length > effort.mostStates) scoredAll = false;
    layer = search.step(scoredAll ? layer : search.mostPromising(atMost(effort.mostStates / 2, layer), effort.kept), scoredAll);
    if (scoredAll) depth += 1;
  }
  const seen = scoredAll || !effort.whole ? seenBy(given, search.found, scoredAll) : seenFromTheStart(given, search);
  return {
    variant: given.rules.id,
    persona: given.rules.persona ?? 'default',
    jitter,
    depth,
    ...seen,
    ...scoresOf(search.found, scoredAll, seen.complete ? Number.POSITIVE_INFINITY : depth),
  };
}

/** Evenly spaced. */
function atMost(count: number, layer: readonly Node[]): readonly Node[] {
  const stride = Math.ceil(layer.length / count);
  return stride <= 1 ? layer : layer.filter((_, index) => index % stride === 0);
}

type Seen = Pick<Proof, 'complete' | 'states' | 'talks' | 'unreachable' | 'unmet'>;

/** What the search met; what it did not meet is impossible if it met everything, or if no way leads there at all. */
function seenBy(given: Case, found: Findings, complete: boolean): Seen {
  const unseen = without(
    given,
    (moment) => found.moments.has(moment),
    (reply) => found.replies.has(reply),
  );
  const impossible = complete ? unseen : impossibleIn(given);
  const split = (isImpossible: boolean): Unseen => ({
    moments: unseen.moments.filter((id) => impossible.moments.includes(id) === isImpossible),
    replies: unseen.replies.filter((id) => impossible.replies.includes(id) === isImpossible),
  });
  return { complete, states: found.states, talks: String(found.talks), unreachable: split(true), unmet: split(false) };
}

/** What can be seen of all talks at once; an ending the search has not met is played. */
function seenFromTheStart(given: Case, search: Search): Seen {
  const outlooks = new Outlooks(given);
  const { talks, moments, replies, nearest } = outlooks.from();
  for (const outcome of endingsOf(nearest)) {
    const way = outlooks.shortestTo(outcome);
    if (way && way.length < (search.found.shortest.get(outcome)?.length ?? Number.POSITIVE_INFINITY)) search.play(way);
  }
  return {
    complete: true,
    states: outlooks.groups,
    talks: String(talks),
    unreachable: without(
      given,
      (id) => outlooks.has(moments, 'moment', id),
      (id) => outlooks.has(replies, 'reply', id),
    ),
    unmet: { moments: [], replies: [] },
  };
}

function without({ scenario }: Case, hasMoment: (id: string) => boolean, hasReply: (id: string) => boolean): Unseen {
  return {
    moments: scenario.moments.map(({ id }) => id).filter((id) => !hasMoment(id)),
    replies: [...repliesById(scenario).keys()].filter((id) => !hasReply(id)),
  };
}

/** A talk met is a shortest one of its kind if all talks of one reply less have been searched, `depth` replies or fewer. */
function scoresOf(found: Findings, all: boolean, depth: number): Pick<Proof, 'endings' | 'skills' | 'best' | 'worst'> {
  const endings: { -readonly [Outcome in keyof Proof['endings']]: EndingProof } = {};
  const extremes = found.extremes();
  const linesFor = (aim: Aim) => {
    const known = extremes.get(aim);
    return known && linesOf(aim, known, all);
  };
  for (const outcome of OUTCOMES) {
    const lines = linesFor(outcome);
    const shortest = found.shortest.get(outcome);
    if (lines && shortest) endings[outcome] = { shortest, shortestProved: shortest.length <= depth + 1, ...lines };
  }
  const lines = Object.values(endings);
  const best = lines.map((ending) => ending.best).reduce((one, other) => (other.total > one.total ? other : one));
  const worst = lines.map((ending) => ending.worst).reduce((one, other) => (other.total < one.total ? other : one));
  return {
    endings,
    skills: Object.fromEntries(SKILLS.map((skill) => [skill, linesFor(skill)])) as Proof['skills'],
    best: limitedBy(best, all || best.total === 100),
    worst: limitedBy(worst, all || worst.total === 0),
  };
}

function limitedBy(line: Line, proved: boolean): Line {
  return { ...line, proved };
}
