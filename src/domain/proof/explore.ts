import { outcomeOf } from '../client/outcome.ts';
import type { ResolvedTurn } from '../client/reply.ts';
import type { TalkState } from '../client/talk-state.ts';
import { repliesById } from '../dialogue/view.ts';
import type { MomentId, Outcome, ReplyId } from '../scenario/vocabulary.ts';
import { SKILLS } from '../scoring/balance.ts';
import { type Scorecard, score } from '../scoring/score.ts';
import { answerAt, type Case, openPosition, type Position, positionKey, repliesAt } from './position.ts';
import type { EndingProof, Jitter, Line, Proof } from './proof.ts';
import { idOf } from './spoken-replies.ts';
import { EMPTY_TALLY, type Tally, tallyAfter, tallyKey } from './tally.ts';

/** How much is searched. */
export interface Effort {
  /** States after one reply more than which the search stops being complete. */
  readonly mostStates: number;
  /** Beyond: states kept a turn for each thing looked for. */
  readonly kept: number;
}

export const EFFORT: Effort = { mostStates: 5000, kept: 8 };

/**
 * Every talk with one variant and persona, turn by turn; equal states are met once. When a turn holds more states than
 * `effort` allows, only the most promising ones go on, and what is found from there on is a finding, no longer a proof.
 */
export function explore(given: Case, jitter: Jitter, effort: Effort = EFFORT): Proof {
  const found = new Findings(given);
  let layer: readonly Node[] = [
    { position: openPosition(given), tally: EMPTY_TALLY, talks: 1n, earlier: undefined, said: '', turn: undefined },
  ];
  let complete = true;
  let depth = 0;
  while (layer.length > 0) {
    if (layer.length > effort.mostStates) {
      complete = false;
      layer = mostPromising(layer, given, effort.kept, found);
    }
    layer = step(layer, given, found, complete);
    if (complete) depth += 1;
  }
  return found.proof(jitter, complete, depth);
}

interface Node {
  readonly position: Position;
  readonly tally: Tally;
  talks: bigint;
  /** How it was first reached. */
  readonly earlier: Node | undefined;
  readonly said: ReplyId;
  readonly turn: ResolvedTurn | undefined;
}

function step(layer: readonly Node[], given: Case, found: Findings, counting: boolean): readonly Node[] {
  const next = new Map<string, Node>();
  for (const node of layer) {
    found.meet(node.position.moment.id);
    for (const reply of repliesAt(given, node.position)) {
      const said = idOf(reply);
      found.offer(said);
      const { taken, next: position } = answerAt(given, node.position, reply);
      const tally = tallyAfter(given.rules, node.tally, node.position.talk.standing, taken.turn, node.position.talk.turns);
      const arrived = { tally, talks: node.talks, earlier: node, said, turn: taken.turn };
      if (!position) {
        found.end({ ...arrived, position: node.position }, taken.state, counting);
        continue;
      }
      const key = `${positionKey(given, position)}#${tallyKey(tally)}`;
      const known = next.get(key);
      if (known) known.talks += node.talks;
      else next.set(key, { ...arrived, position });
    }
  }
  found.states += next.size;
  return [...next.values()];
}

/** For each thing looked for, the states whose kindest and curtest closes are worth most and least. */
function mostPromising(layer: readonly Node[], given: Case, kept: number, found: Findings): readonly Node[] {
  const byAim = new Map<string, { readonly node: Node; readonly points: number }[]>();
  const put = (aim: string, node: Node, points: number) => {
    const list = byAim.get(aim);
    if (list) list.push({ node, points });
    else byAim.set(aim, [{ node, points }]);
  };
  for (const node of layer) {
    for (const reply of repliesAt(given, node.position)) {
      if (!reply?.flags.includes('closed')) continue;
      const { taken } = answerAt(given, node.position, reply);
      const tally = tallyAfter(given.rules, node.tally, node.position.talk.standing, taken.turn, node.position.talk.turns);
      const ended: Node = { position: node.position, tally, talks: 0n, earlier: node, said: reply.id, turn: taken.turn };
      const card = found.cardOf(ended, taken.state);
      const outcome = outcomeOf(taken.state);
      put(`best ${outcome}`, node, card.total + taken.state.standing.trust / 1000);
      put(`worst ${outcome}`, node, -card.total - taken.state.standing.trust / 1000);
      for (const skill of SKILLS) {
        put(`best ${skill}`, node, card.skills[skill]);
        put(`worst ${skill}`, node, -card.skills[skill]);
      }
    }
  }
  const chosen = new Set<Node>();
  for (const list of byAim.values())
    for (const { node } of list.sort((one, other) => other.points - one.points).slice(0, kept)) chosen.add(node);
  return [...chosen];
}

/** What has been found so far. */
class Findings {
  states = 1;
  private talks = 0n;
  private readonly moments = new Set<MomentId>();
  private readonly offered = new Set<ReplyId>();
  private readonly cards = new Map<string, Scorecard>();
  private readonly endings = new Map<Outcome, { shortest: Node; best: Found; worst: Found }>();
  private readonly skills = new Map<(typeof SKILLS)[number], { best: Found; worst: Found }>();
  private readonly given: Case;

  constructor(given: Case) {
    this.given = given;
  }

  meet(moment: MomentId): void {
    this.moments.add(moment);
  }

  offer(reply: ReplyId): void {
    this.offered.add(reply);
  }

  end(node: Node, talk: TalkState, counting: boolean): void {
    if (counting) this.talks += node.talks;
    const card = this.cardOf(node, talk);
    const outcome = outcomeOf(talk);
    const here = { node, points: card.total };
    const ending = this.endings.get(outcome);
    if (!ending) this.endings.set(outcome, { shortest: node, best: here, worst: here });
    else {
      if (card.total > ending.best.points) ending.best = here;
      if (card.total < ending.worst.points) ending.worst = here;
    }
    for (const skill of SKILLS) {
      const points = card.skills[skill];
      const known = this.skills.get(skill);
      if (!known) this.skills.set(skill, { best: { node, points }, worst: { node, points } });
      else {
        if (points > known.best.points) known.best = { node, points };
        if (points < known.worst.points) known.worst = { node, points };
      }
    }
  }

  /** The score of an ended talk; the scorer reads one talk of each tally. */
  cardOf(node: Node, talk: TalkState): Scorecard {
    const { standing } = talk;
    const key = `${standing.trust}|${standing.discovered.toSorted().join()}|${standing.offers.toSorted().join()}|${standing.listened}|${node.turn?.closed}|${talk.closedKindly}|${tallyKey(node.tally)}`;
    let card = this.cards.get(key);
    if (!card) {
      card = score(this.given.rules, turnsOf(node));
      this.cards.set(key, card);
    }
    return card;
  }

  proof(jitter: Jitter, complete: boolean, depth: number): Proof {
    const { scenario, rules } = this.given;
    const endings = Object.fromEntries(
      [...this.endings].map(([outcome, { shortest, best, worst }]) => [
        outcome,
        { shortest: repliesOf(shortest), best: lineOf(best), worst: lineOf(worst) } satisfies EndingProof,
      ]),
    );
    const all = [...this.endings.values()];
    return {
      variant: rules.id,
      persona: rules.persona ?? 'default',
      jitter,
      complete,
      depth,
      states: this.states,
      talks: String(this.talks),
      unreachable: {
        moments: scenario.moments.map(({ id }) => id).filter((id) => !this.moments.has(id)),
        replies: [...repliesById(scenario).keys()].filter((id) => !this.offered.has(id)),
      },
      endings,
      skills: Object.fromEntries(
        [...this.skills].map(([skill, { best, worst }]) => [skill, { best: lineOf(best), worst: lineOf(worst) }]),
      ) as Proof['skills'],
      best: lineOf(all.map(({ best }) => best).reduce((one, other) => (other.points > one.points ? other : one))),
      worst: lineOf(all.map(({ worst }) => worst).reduce((one, other) => (other.points < one.points ? other : one))),
    };
  }
}

interface Found {
  readonly node: Node;
  readonly points: number;
}

function lineOf({ node, points }: Found): Line {
  return { total: points, replies: repliesOf(node) };
}

function repliesOf(last: Node): readonly ReplyId[] {
  const replies: ReplyId[] = [];
  for (let node: Node | undefined = last; node?.turn; node = node.earlier) replies.push(node.said);
  return replies.reverse();
}

function turnsOf(last: Node): readonly ResolvedTurn[] {
  const turns: ResolvedTurn[] = [];
  for (let node: Node | undefined = last; node?.turn; node = node.earlier) turns.push(node.turn);
  return turns.reverse();
}
