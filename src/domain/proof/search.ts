import { isKindClose } from '../scenario/reply-traits.ts';
import type { AuthoredReply } from '../scenario/scenario.ts';
import type { ReplyId } from '../scenario/vocabulary.ts';
import { SKILLS } from '../scoring/balance.ts';
import { type Aim, type End, Findings, type Node } from './findings.ts';
import { answerAt, type Case, openPosition, type Position, positionKeys, repliesAt } from './position.ts';
import { idOf } from './spoken-replies.ts';
import { EMPTY_TALLY, tallyAfter, tallyKey } from './tally.ts';

/** The search itself: layer by layer, one layer a reply. */
export class Search {
  readonly found: Findings;
  private readonly given: Case;
  private readonly keyOf: (position: Position) => string;

  constructor(given: Case) {
    this.given = given;
    this.found = new Findings(given);
    this.keyOf = positionKeys(given);
  }

  start(): Node {
    return { position: openPosition(this.given), tally: EMPTY_TALLY, talks: 1n, earlier: undefined, said: '', turn: undefined };
  }

  /** Says everything everywhere. */
  step(layer: readonly Node[], counting: boolean): Node[] {
    const next = new Map<string, Node>();
    for (const node of layer) {
      this.found.moments.add(node.position.moment.id);
      for (const reply of repliesAt(this.given, node.position)) {
        this.found.replies.add(idOf(reply));
        this.say(node, reply, counting, next);
      }
    }
    this.found.states += next.size;
    return [...next.values()];
  }

  /** For each thing looked for, the states where closing kindly at once is worth most, and least; and those of most and least trust. */
  mostPromising(layer: readonly Node[], kept: number): Node[] {
    const best = new BestByAim(kept);
    const kindClose = this.given.scenario.closing.find(isKindClose);
    for (const node of layer) {
      const { trust } = node.position.talk.standing;
      best.put('trust', node, trust);
      const end = kindClose && this.answer(node, kindClose).end;
      if (!end) continue;
      const { outcome, card } = this.found.roughly(end);
      best.put(outcome, node, card.total + trust / 1000);
      for (const skill of SKILLS) best.put(skill, node, card.skills[skill]);
    }
    return best.nodes();
  }

  /** Says these replies from the start, and notes what came of them. */
  play(replies: readonly ReplyId[]): void {
    let node = this.start();
    for (const id of replies) {
      const next = new Map<string, Node>();
      this.say(
        node,
        repliesAt(this.given, node.position).find((reply) => idOf(reply) === id),
        false,
        next,
      );
      const [after] = next.values();
      if (!after) return;
      node = after;
    }
  }

  private say(node: Node, reply: AuthoredReply | undefined, counting: boolean, next: Map<string, Node>): void {
    const { end, after } = this.answer(node, reply);
    if (end) {
      if (counting) this.found.talks += node.talks;
      this.found.end(end);
    }
    if (!after) return;
    const key = this.keyOf(after.position) + tallyKey(after.tally);
    const known = next.get(key);
    if (known) known.talks += node.talks;
    else next.set(key, after);
  }

  private answer(node: Node, reply: AuthoredReply | undefined): { readonly end?: End; readonly after?: Node } {
    const { taken, next: position } = answerAt(this.given, node.position, reply);
    const { turn } = taken;
    const { talk } = node.position;
    const tally = tallyAfter(this.given.rules, node.tally, talk.standing, turn, talk.turns);
    const said = idOf(reply);
    if (!position) return { end: { from: node, said, turn, tally, talk: taken.state } };
    return { after: { position, tally, talks: node.talks, earlier: node, said, turn } };
  }
}

/** The few states with the most, and those with the least, of each thing looked for. */
class BestByAim {
  private readonly kept: number;
  private readonly best = new Map<Aim | 'trust', readonly [Best, Best]>();

  constructor(kept: number) {
    this.kept = kept;
  }

  put(aim: Aim | 'trust', node: Node, points: number): void {
    let both = this.best.get(aim);
    if (!both) {
      both = [new Best(this.kept), new Best(this.kept)];
      this.best.set(aim, both);
    }
    both[0].put(node, points);
    both[1].put(node, -points);
  }

  nodes(): Node[] {
    return [...new Set([...this.best.values()].flatMap(([most, least]) => [...most.nodes(), ...least.nodes()]))];
  }
}

/** The few with the most points; of equals the first. */
class Best {
  private readonly kept: number;
  private readonly places: { readonly node: Node; readonly points: number }[] = [];

  constructor(kept: number) {
    this.kept = kept;
  }

  put(node: Node, points: number): void {
    const last = this.places.at(-1);
    if (this.places.length === this.kept && last && points <= last.points) return;
    let place = this.places.length;
    while (place > 0 && (this.places[place - 1]?.points ?? 0) < points) place -= 1;
    this.places.splice(place, 0, { node, points });
    if (this.places.length > this.kept) this.places.pop();
  }

  nodes(): readonly Node[] {
    return this.places.map(({ node }) => node);
  }
}
