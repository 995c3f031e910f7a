import { outcomeOf } from '../client/outcome.ts';
import type { ResolvedTurn } from '../client/reply.ts';
import type { Standing } from '../client/standing.ts';
import type { TalkState } from '../client/talk-state.ts';
import { type MomentId, OUTCOMES, type Outcome, type ReplyId } from '../scenario/vocabulary.ts';
import { SKILLS, type Skill } from '../scoring/balance.ts';
import { type Scorecard, score } from '../scoring/score.ts';
import { type Case, type Position, setKeys } from './position.ts';
import type { Line } from './proof.ts';
import { type Tally, tallyKey } from './tally.ts';

/** A state of the search, and how it was first reached. */
export interface Node {
  readonly position: Position;
  readonly tally: Tally;
  /** Different talks that come here. */
  talks: bigint;
  readonly earlier: Node | undefined;
  readonly said: ReplyId;
  readonly turn: ResolvedTurn | undefined;
}

/** A talk that has ended: its last reply and what came of it. */
export interface End {
  readonly from: Node;
  readonly said: ReplyId;
  readonly turn: ResolvedTurn;
  readonly tally: Tally;
  readonly talk: TalkState;
}

/** What an ended talk is worth, or one much like it. */
export interface Ended {
  readonly outcome: Outcome;
  readonly card: Scorecard;
}

/** What has been found so far in one case. */
export class Findings {
  states = 1;
  talks = 0n;
  readonly moments = new Set<MomentId>();
  readonly replies = new Set<ReplyId>();
  readonly shortest = new Map<Outcome, readonly ReplyId[]>();
  private readonly kinds = new Map<string, Kind>();
  private readonly setsOf: (standing: Standing) => string;
  private readonly given: Case;

  constructor(given: Case) {
    this.given = given;
    this.setsOf = setKeys(given);
  }

  /** Notes the end of a talk. */
  end(end: End): void {
    const outcome = outcomeOf(end.talk);
    const known = this.shortest.get(outcome);
    if (!known || known.length > end.talk.turns) this.shortest.set(outcome, repliesOf(end));
    const { trust } = end.talk.standing;
    const kind = this.kindOf(end, outcome);
    if (trust > kind.most.talk.standing.trust) kind.most = end;
    if (trust < kind.least.talk.standing.trust) kind.least = end;
  }

  /** What a talk of this kind is worth, about: the score of one that may end with other trust. */
  roughly(end: End): Ended {
    const outcome = outcomeOf(end.talk);
    const kind = this.kindOf(end, outcome);
    kind.card ??= this.score(kind.most);
    return { outcome, card: kind.card };
  }

  /** The best and the worst of everything noted, by what is looked for. */
  extremes(): ReadonlyMap<Aim, Extremes> {
    const extremes = new Map<Aim, Extremes>();
    for (const { outcome, most, least } of this.kinds.values()) {
      for (const end of most === least ? [most] : [most, least]) {
        const card = this.score(end);
        note(extremes, outcome, card.total, end);
        for (const skill of SKILLS) note(extremes, skill, card.skills[skill], end);
      }
    }
    return extremes;
  }

  private kindOf(end: End, outcome: Outcome): Kind {
    const { turn, tally, talk } = end;
    const key = `${outcome}|${this.setsOf(talk.standing)}|${talk.standing.listened}|${turn.closed}|${talk.closedKindly}|${tallyKey(tally)}`;
    let kind = this.kinds.get(key);
    if (!kind) {
      kind = { outcome, most: end, least: end, card: undefined };
      this.kinds.set(key, kind);
    }
    return kind;
  }

  private score({ from, turn }: End): Scorecard {
    return score(this.given.rules, [...turnsOf(from), turn]);
  }
}

/**
 * Ended talks with one tally, which differ in trust alone. More trust is never worth less (scoring.md, S5), so the scorer need
 * read only the two ends.
 */
interface Kind {
  readonly outcome: Outcome;
  most: End;
  least: End;
  card: Scorecard | undefined;
}

export interface Extremes {
  readonly best: Found;
  readonly worst: Found;
}

function note(extremes: Map<Aim, Extremes>, aim: Aim, points: number, end: End): void {
  const found = { points, end };
  const known = extremes.get(aim);
  if (!known) extremes.set(aim, { best: found, worst: found });
  else if (points > known.best.points) extremes.set(aim, { ...known, best: found });
  else if (points < known.worst.points) extremes.set(aim, { ...known, worst: found });
}

/** As lines of a proof. `all`: every talk has been noted. */
export function linesOf(aim: Aim, { best, worst }: Extremes, all: boolean): { readonly best: Line; readonly worst: Line } {
  return {
    best: { total: best.points, proved: all || best.points >= MOST[aim], replies: repliesOf(best.end) },
    worst: { total: worst.points, proved: all || worst.points <= 0, replies: repliesOf(worst.end) },
  };
}

/** What the best and the worst are looked for: the total of each outcome, the points of each skill. */
export type Aim = Outcome | Skill;

/** No talk is worth more: the caps that an outcome brings with it (scoring.md, S8), else the end of the scale. */
const MOST: Readonly<Record<Aim, number>> = {
  ...(Object.fromEntries([...OUTCOMES, ...SKILLS].map((aim) => [aim, 100])) as Record<Aim, number>),
  capitulation: 60,
  'price-match': 65,
  'walk-out': 50,
  unanswered: 50,
};

interface Found {
  readonly points: number;
  readonly end: End;
}

function repliesOf({ from, said }: End): readonly ReplyId[] {
  const replies: ReplyId[] = [said];
  for (let node: Node | undefined = from; node?.turn; node = node.earlier) replies.push(node.said);
  return replies.reverse();
}

function turnsOf(last: Node): readonly ResolvedTurn[] {
  const turns: ResolvedTurn[] = [];
  for (let node: Node | undefined = last; node?.turn; node = node.earlier) turns.push(node.turn);
  return turns.reverse();
}
