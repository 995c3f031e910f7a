import type { Face, FactId, Mood, Phase, Reaction, TopicId } from '../scenario/vocabulary.ts';
import { BALANCE } from './balance.ts';
import { discloses } from './disclosure.ts';
import { faceOf, idleFaceOf, moodOf } from './mood.ts';
import { reactionTo } from './reaction.ts';
import { has, inOneShape, isKindClose, isMaybe, isUntruth, type Reply, type ResolvedTurn } from './reply.ts';
import { givesAway, type VariantRules } from './rules.ts';
import { applyEffects } from './standing.ts';
import type { TalkState } from './talk-state.ts';

/** What one reply brought about. pedagogy: client.md, "Golden talks", interface Step. */
export interface Step {
  readonly reaction: Reaction;
  readonly trust: number;
  readonly patience: number;
  readonly mood: Mood;
  readonly hurried: boolean;
  readonly phase: Phase;
  readonly face: Face;
  /** Absent when the talk has ended. */
  readonly idleFace?: Face | undefined;
  readonly revealed?: readonly FactId[] | undefined;
  /** The topic whose gate was met. */
  readonly hint?: TopicId | undefined;
  readonly margin?: number | undefined;
  /** 1 for the first pressure. */
  readonly pressure?: number | undefined;
  readonly announcesHaste?: true | undefined;
  readonly announcesLeaving?: true | undefined;
}

export interface TurnTaken {
  readonly state: TalkState;
  readonly turn: ResolvedTurn;
  readonly step: Step;
}

/**
 * The turn cycle: (talk, reply) → (talk, what happened). Pure; the one place where a reply meets the client.
 * The talk must not have ended. pedagogy: client.md, C4.
 */
export function takeTurn(rules: VariantRules, before: TalkState, reply: Reply): TurnTaken {
  const turn = resolve(rules, before, reply);
  const standing = applyEffects(rules, before.standing, turn);
  const mood = moodOf(standing.trust, standing.patience);
  const coldTurns = mood === 'cold' ? before.coldTurns + 1 : 0;
  const pressuresAllowed = turn.softConcession ? Math.min(rules.pressures + 1, before.pressuresAllowed + 1) : before.pressuresAllowed;
  const response = reactionTo({
    rules,
    before,
    turn,
    after: standing,
    mood,
    coldTurns,
    given: givesAway(rules, turn),
    repairs:
      (turn.retracted === true && (before.standing.outstanding.length > 0 || before.untruth)) ||
      (has(turn, 'apology') && before.standing.attacked),
    pressuresLeft: before.pressures < pressuresAllowed,
  });
  const volunteers = response.volunteers;
  const state = remember(
    before,
    {
      turn,
      mood,
      coldTurns,
      pressuresAllowed,
      reaction: response.reaction,
      volunteers,
      standing: volunteers === undefined ? standing : { ...standing, discovered: [...standing.discovered, volunteers] },
    },
    rules,
  );
  const resolved = volunteers === undefined ? turn : inOneShape({ ...turn, revealed: [volunteers] });
  return { state, turn: resolved, step: stepOf(rules, before, state, resolved, mood, response.margin) };
}

/** Steps 1 and 2: the reply completed, and what it opens. */
function resolve(rules: VariantRules, before: TalkState, reply: Reply): ResolvedTurn {
  const turn: Mutable<ResolvedTurn> = inOneShape(reply);
  if (turn.moves.length > BALANCE.maximumMoves) turn.moves = turn.moves.slice(0, BALANCE.maximumMoves);
  if (has(turn, 'accept')) completeAccept(rules, before, turn);
  const { fact, gated } = discloses(rules, before, turn);
  if (fact !== undefined) turn.revealed = [fact];
  if (gated) turn.gated = true;
  if (before.reaction === 'press' || before.reaction === 'consider-bargain') turn.pressured = true;
  if (before.untruth && !turn.retracted && rules.exposesUntruth && !before.exposed) turn.exposed = true;
  return turn;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** What a bare `accept` gives, when its author has not said. pedagogy: moves.md, section 2. */
function completeAccept(rules: VariantRules, before: TalkState, turn: Mutable<ResolvedTurn>): void {
  if (turn.hardLimitGiven !== undefined || turn.softConcession || turn.matchedPrice) return;
  if (before.phase === 'promised' || before.agreement !== undefined || turn.retracted) return;
  if (before.bargaining) turn.softConcession = true;
  else turn.hardLimitGiven = rules.demandLimit;
}

interface Happened extends Pick<TalkState, 'standing' | 'coldTurns' | 'pressuresAllowed'> {
  readonly turn: ResolvedTurn;
  readonly mood: Mood;
  readonly reaction: Reaction;
  readonly volunteers: FactId | undefined;
}

/** Step 5 and the client's memory. */
function remember(before: TalkState, happened: Happened, rules: VariantRules): TalkState {
  const { turn, standing, reaction } = happened;
  const considered = reaction.startsWith('consider') && turn.alternative !== undefined;
  const pending = considered ? turn.alternative : before.pending;
  const phase = phaseAfter(before, happened);
  const turns = before.turns + 1;
  return {
    standing,
    phase,
    reaction,
    turns,
    pending,
    coldTurns: happened.coldTurns,
    pressuresAllowed: happened.pressuresAllowed,
    deflected:
      turn.gated && turn.topic !== undefined && !before.deflected.includes(turn.topic)
        ? [...before.deflected, turn.topic]
        : before.deflected,
    reflectedBefore: turn.reflected === true,
    pressures: reaction === 'press' ? before.pressures + 1 : before.pressures,
    agreement: agreementAfter(before, happened, phase, pending),
    bargaining: reaction === 'consider-bargain' || (before.bargaining && KEEPS_BARGAINING.includes(reaction)),
    untruth: isUntruth(turn) || (before.untruth && !turn.retracted),
    exposed: before.exposed || turn.exposed === true,
    hasteAnnounced: before.hasteAnnounced || isHasteDue(rules, standing.patience, turns, phase),
    volunteered: before.volunteered || happened.volunteers !== undefined,
    closedKindly: isKindClose(turn),
  };
}

const KEEPS_BARGAINING: readonly Reaction[] = ['reveal', 'deflect', 'shrug', 'wait', 'take-note'];

function phaseAfter(before: TalkState, { turn, standing, reaction }: Happened): Phase {
  if (reaction === 'leave' || reaction === 'farewell') return 'ended';
  if (standing.outstanding.length > 0) return 'promised';
  if (reaction === 'accept-no' || reaction === 'consider-accept') return 'settled';
  if (before.phase === 'settled' && !isMaybe(turn)) return 'settled';
  return standing.saidNo ? 'held' : 'opening';
}

function agreementAfter(
  before: TalkState,
  { turn, standing, reaction }: Happened,
  phase: Phase,
  pending: TalkState['pending'],
): TalkState['agreement'] {
  if (reaction !== 'leave' && reaction !== 'farewell' && standing.outstanding.length > 0) return undefined; // an agreement falls
  if ((phase === 'held' || phase === 'opening') && isMaybe(turn)) return undefined; // a maybe reopens
  return reaction === 'consider-accept' ? pending : before.agreement;
}

function isHasteDue(rules: VariantRules, patience: number, turns: number, phase: Phase): boolean {
  const lastButOne = turns + 1 === (rules.turnBudget ?? BALANCE.turnBudget);
  return phase !== 'ended' && (patience < BALANCE.hurriedPatience || lastButOne);
}

function stepOf(
  rules: VariantRules,
  before: TalkState,
  state: TalkState,
  turn: ResolvedTurn,
  mood: Mood,
  margin: number | undefined,
): Step {
  const persona = rules.persona ?? 'default';
  const { standing, phase } = state;
  const reaction = state.reaction as Reaction; // a reply was given: never `opening`
  const ended = phase === 'ended';
  const hurried = standing.patience < BALANCE.hurriedPatience && !ended;
  return {
    reaction,
    trust: standing.trust,
    patience: standing.patience,
    mood,
    hurried,
    phase,
    face: faceOf(reaction, {
      persona,
      mood,
      trust: standing.trust,
      pressures: state.pressures,
      maybes: standing.maybes,
      agreed: state.agreement !== undefined,
      promised: standing.outstanding.length > 0,
      given: givesAway(rules, turn),
    }),
    idleFace: ended ? undefined : idleFaceOf(persona, mood, hurried),
    revealed: turn.revealed,
    hint: turn.gated ? turn.topic : undefined,
    margin,
    pressure: reaction === 'press' ? state.pressures : undefined,
    announcesHaste: (state.hasteAnnounced && !before.hasteAnnounced) || undefined,
    announcesLeaving: (state.coldTurns === BALANCE.coldTurnsAnnounced && !ended) || undefined,
  };
}
