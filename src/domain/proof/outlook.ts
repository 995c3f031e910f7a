import { outcomeOf } from '../client/outcome.ts';
import type { ResolvedTurn } from '../client/reply.ts';
import { type MomentId, OUTCOMES, type Outcome, type ReplyId } from '../scenario/vocabulary.ts';
import { repliesById } from '../dialogue/view.ts';
import { type Features, featuresOf } from './features.ts';
import { type AskWhatIsOffered, offerReader } from './offer-reads.ts';
import { answerAt, type Case, openPosition, type Position, repliesAt } from './position.ts';
import { idOf, spokenIn } from './spoken-replies.ts';
import { answerTo, partsOf, type Question, Trace } from './trace.ts';
import { type ChangeBounds, changeBounds } from './turn-change.ts';
import { TurnReader } from './turn-reader.ts';
import { writtenBy } from './turn-writes.ts';

/** All that can still happen from a position on. */
export interface Outlook {
  /** Different talks from here on. */
  readonly talks: bigint;
  /** Replies to the nearest end of each kind, in the order of OUTCOMES; 0 if there is none. */
  readonly nearest: readonly number[];
  /** Sets of moments met and of replies that may be said, as bits. */
  readonly moments: bigint;
  readonly replies: bigint;
}

/**
 * The outlook of every position of one case, worked out once for all positions that are alike in what matters. What matters is
 * found on the way: each outlook is kept under the questions that had to be asked to work it out, so that a talk which differs
 * only in what nothing asks about any more is recognised. Exact: no position is left out and none is taken for another.
 */
export class Outlooks {
  /** Groups of positions told apart so far. */
  groups = 0;
  private readonly given: Case;
  private readonly features: Features;
  private readonly askWhatIsOffered: AskWhatIsOffered;
  private readonly bounds = new Map<ReplyId, ChangeBounds[]>();
  private readonly places = new Map<string, Branch>();
  private readonly momentBits: ReadonlyMap<MomentId, bigint>;
  private readonly replyBits: ReadonlyMap<ReplyId, bigint>;

  constructor(given: Case) {
    const { scenario, rules } = given;
    this.given = given;
    this.features = featuresOf(scenario, rules);
    this.askWhatIsOffered = offerReader(scenario, this.features);
    this.momentBits = bitsOf(scenario.moments.map(({ id }) => id));
    this.replyBits = bitsOf([...repliesById(scenario).keys()]);
  }

  from(position: Position = openPosition(this.given)): Outlook {
    return this.leafOf(position).outlook;
  }

  /** The outlook of a position already met, or of one like it. */
  known(position: Position): Outlook | undefined {
    return this.find(position)?.outlook;
  }

  /** The replies of a shortest talk that ends so; undefined if no talk does. */
  shortestTo(outcome: Outcome): readonly ReplyId[] | undefined {
    const index = OUTCOMES.indexOf(outcome);
    const replies: ReplyId[] = [];
    let position: Position | undefined = openPosition(this.given);
    let left = this.from(position).nearest[index] ?? 0;
    if (left === 0) return undefined;
    for (; position; left -= 1) position = this.stepTowards(position, index, left, replies);
    return replies;
  }

  has(set: bigint, kind: 'moment' | 'reply', id: string): boolean {
    const bit = (kind === 'moment' ? this.momentBits : this.replyBits).get(id);
    return bit !== undefined && (set & bit) !== 0n;
  }

  /** Says a reply after which the end is one reply nearer; the last one has no position after it. */
  private stepTowards(position: Position, outcome: number, left: number, said: ReplyId[]): Position | undefined {
    for (const reply of repliesAt(this.given, position)) {
      const { taken, next } = answerAt(this.given, position, reply);
      const isNearer = next
        ? left > 1 && this.from(next).nearest[outcome] === left - 1
        : left === 1 && OUTCOMES.indexOf(outcomeOf(taken.state)) === outcome;
      if (!isNearer) continue;
      said.push(idOf(reply));
      return next;
    }
    throw new Error(`no way to ${OUTCOMES[outcome]} in ${left}`);
  }

  private leafOf(position: Position): Leaf {
    return this.find(position) ?? this.workOut(position);
  }

  private find(position: Position): Leaf | undefined {
    let branch: Branch | Leaf | undefined = this.places.get(placeOf(position));
    while (branch && 'question' in branch) branch = branch.answers[answerTo(branch.question, position, this.features) + 1];
    return branch;
  }

  private workOut(position: Position): Leaf {
    const trace = new Trace(position, this.features);
    const { given } = this;
    let talks = 0n;
    let moments = this.momentBits.get(position.moment.id) ?? 0n;
    let replies = 0n;
    const nearest = OUTCOMES.map(() => 0);
    const near = (index: number, distance: number) => {
      if (distance > 0 && (nearest[index] === 0 || distance < (nearest[index] ?? 0))) nearest[index] = distance;
    };
    for (const reply of [...this.askWhatIsOffered(position, trace), undefined]) {
      replies |= this.replyBits.get(idOf(reply)) ?? 0n;
      const { taken, next } = answerAt(given, position, reply);
      const answer = { position, reply: spokenIn(given.language, reply), taken, bounds: this.boundsOf(idOf(reply), taken.turn) };
      const reader = new TurnReader(given.rules, this.features, answer, trace);
      reader.ask();
      if (!next) {
        talks += 1n;
        near(OUTCOMES.indexOf(outcomeOf(taken.state)), 1);
        continue;
      }
      const { outlook, questions } = this.leafOf(next);
      const written = writtenBy(given.rules, this.features, reply, answer);
      for (const question of questions) handBack(question, reader, written);
      talks += outlook.talks;
      moments |= outlook.moments;
      replies |= outlook.replies;
      for (const [index, distance] of outlook.nearest.entries()) if (distance > 0) near(index, distance + 1);
    }
    const leaf = { outlook: { talks, moments, replies, nearest }, questions: trace.asked };
    this.keep(position, leaf);
    return leaf;
  }

  private boundsOf(reply: ReplyId, turn: ResolvedTurn): ChangeBounds {
    let known = this.bounds.get(reply);
    if (!known) {
      known = [];
      this.bounds.set(reply, known);
    }
    const kind =
      (turn.revealed ? 1 : 0) |
      (turn.gated ? 2 : 0) |
      (turn.exposed ? 4 : 0) |
      (turn.hardLimitGiven === undefined ? 0 : 8) |
      (turn.softConcession ? 16 : 0);
    const bounds = known[kind] ?? changeBounds(this.given.rules, turn);
    known[kind] = bounds;
    return bounds;
  }

  /** @throws Error if two positions alike so far were asked different things: then the questions would not tell them apart. */
  private keep(position: Position, leaf: Leaf): void {
    this.groups += 1;
    const place = placeOf(position);
    let holder: (Branch | Leaf)[] | undefined;
    let slot = 0;
    let here: Branch | Leaf | undefined = this.places.get(place);
    for (const question of leaf.questions) {
      if (!here) {
        here = { question, answers: [] };
        if (holder) holder[slot] = here;
        else this.places.set(place, here);
      }
      if (!('question' in here) || here.question !== question) throw new Error(`asked out of order at ${place}`);
      holder = here.answers;
      slot = answerTo(question, position, this.features) + 1;
      here = holder[slot];
    }
    if (here) throw new Error(`already known at ${place}`);
    if (holder) holder[slot] = leaf;
    else this.places.set(place, leaf as never);
  }
}

/** What had to be asked of the position after a turn, asked of the position before it. */
function handBack(question: Question, reader: TurnReader, written: readonly number[]): void {
  const { about, value } = partsOf(question);
  if (about === 'trust') reader.trustAfterIsAtLeast(value);
  else if (about === 'patience') reader.patienceAfterIsAtLeast(value);
  else if (!written.includes(value)) reader.askBefore(value);
}

interface Branch {
  readonly question: Question;
  /** By answer, from −1. */
  readonly answers: (Branch | Leaf)[];
}

interface Leaf {
  readonly outlook: Outlook;
  /** Asked on the way here, in order. */
  readonly questions: readonly Question[];
}

function placeOf({ moment, talk }: Position): string {
  return `${moment.id}|${talk.phase}|${talk.turns}`;
}

function bitsOf(ids: readonly string[]): ReadonlyMap<string, bigint> {
  return new Map(ids.map((id, index) => [id, 1n << BigInt(index)]));
}

/** The endings that are within reach. */
export function endingsOf(nearest: Outlook['nearest']): readonly Outcome[] {
  return OUTCOMES.filter((_, index) => (nearest[index] ?? 0) > 0);
}
