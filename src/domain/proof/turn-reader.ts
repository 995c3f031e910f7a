import { marginOf, marginWithoutExtra, verdictOf } from '../client/acceptance.ts';
import { BALANCE, EFFECTS } from '../client/balance.ts';
import { has, isDodge, isMaybe, isNo, type Reply } from '../client/reply.ts';
import { givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import type { TurnTaken } from '../client/take-turn.ts';
import type { FactId } from '../scenario/vocabulary.ts';
import type { Features, Group, Named } from './features.ts';
import { askMood } from './offer-reads.ts';
import type { Position } from './position.ts';
import type { Trace } from './trace.ts';
import { type Change, type ChangeBounds, changeOf } from './turn-change.ts';

/** A reply said at a position, as the rulebook resolved and answered it. */
export interface Answered {
  readonly position: Position;
  /** As its author declared it. */
  readonly reply: Reply;
  readonly taken: TurnTaken;
  readonly bounds: ChangeBounds;
}

/**
 * Asks a position all that `takeTurn` looked at in order to answer a reply as it did. Positions that give the same answers get
 * the same reaction, and the same memory in all that this turn writes. Effects on trust and patience are looked into only where
 * they could carry them over a threshold that counts. It decides nothing itself: a property test compares what follows from it
 * with a search of every state. Rules are in the order of the rulebook. pedagogy: client.md, C4.
 */
export class TurnReader {
  private readonly rules: VariantRules;
  private readonly features: Features;
  private readonly trace: Trace;
  private readonly answer: Answered;
  private change: Change | undefined;

  constructor(rules: VariantRules, features: Features, answer: Answered, trace: Trace) {
    this.rules = rules;
    this.features = features;
    this.answer = answer;
    this.trace = trace;
  }

  /** What decided the reaction, and how the talk has ended if it has. */
  ask(): void {
    this.askMeaning();
    this.askDisclosure();
    this.askUntruth();
    this.askReaction();
    if (this.answer.taken.step.phase === 'ended') this.askOutcome();
    else this.askMemory();
  }

  trustAfterIsAtLeast(points: number): boolean {
    const { bounds } = this.answer;
    if (!this.change) {
      if (this.trace.trustIsAtLeast(points - bounds.least.trust)) return true;
      if (!this.trace.trustIsAtLeast(points - bounds.most.trust)) return false;
    }
    return this.trace.trustIsAtLeast(points - this.exactChange().trust);
  }

  patienceAfterIsAtLeast(points: number): boolean {
    const { bounds } = this.answer;
    if (!this.change) {
      if (this.trace.patienceIsAtLeast(points - bounds.least.patience)) return true;
      if (!this.trace.patienceIsAtLeast(points - bounds.most.patience)) return false;
    }
    return this.trace.patienceIsAtLeast(points - this.exactChange().patience);
  }

  /** What a feature after the turn, not written by it, was made of. */
  askBefore(feature: number): void {
    const { named } = this.features;
    const { turn } = this.answer.taken;
    this.trace.feature(feature);
    if (turn.alternative !== undefined && (feature === named.offerCount || feature === named.courtesies))
      this.one('offer', turn.alternative);
    if (turn.softConcession && feature === named.pressuresLeft) this.named('pressuresAllowed');
    if (has(turn, 'apology') && feature === named.apologies) this.named('attacked');
  }

  private exactChange(): Change {
    if (!this.change) {
      if (
        this.answer.bounds.least.trust !== this.answer.bounds.most.trust ||
        this.answer.bounds.least.patience !== this.answer.bounds.most.patience
      )
        this.askEffects();
      this.change = changeOf(this.rules, this.answer.position.talk.standing, this.answer.taken.turn);
    }
    return this.change;
  }

  private named(name: Named): number {
    return this.trace.feature(this.features.named[name]);
  }

  private one(group: Group, id: string): boolean {
    return this.trace.feature(this.features.of(group, id)) === 1;
  }

  /** In two phases it goes without asking. */
  private saidNo(): boolean {
    const { phase } = this.answer.position.talk;
    return phase === 'held' || (phase !== 'opening' && this.named('saidNo') === 1);
  }

  /** Step 1: what a bare yes means. */
  private askMeaning(): void {
    const { reply, position } = this.answer;
    if (!has(reply, 'accept') || reply.hardLimitGiven !== undefined || reply.softConcession || reply.matchedPrice) return;
    if (position.talk.phase !== 'promised' && this.named('agreed') === 0 && !reply.retracted) this.named('bargaining');
  }

  /** Step 2: what opens. */
  private askDisclosure(): void {
    const { rules, trace, answer } = this;
    const { turn } = answer.taken;
    if (has(turn, 'explore')) {
      const fact = factsOf(rules, turn.topic).find((id) => !this.one('fact', id));
      if (fact === undefined) return;
      const mood = askMood(trace);
      const gate = rules.facts[fact]?.gate ?? 0;
      if (mood === 'cold' || gate === 0 || turn.closedQuestion || turn.reflected || this.named('reflectedBefore') === 1 || mood === 'wary')
        return;
      if (!trace.trustIsAtLeast(gate) && turn.topic !== undefined) this.one('deflected', turn.topic);
      return;
    }
    const speaks = has(turn, 'silence') && rules.silenceOpens === true && this.named('silences') === 0 && this.named('speaks') === 1;
    if ((!turn.reflected && !speaks) || !trace.trustIsAtLeast(BALANCE.coldTrust)) return;
    const topic = this.named('lastDeflected') < 0 ? undefined : answer.position.talk.deflected.at(-1);
    const hidden = topic === undefined ? undefined : factsOf(rules, topic).find((id) => !this.one('fact', id));
    if (hidden === undefined && speaks) Object.keys(rules.facts).find((id) => (rules.facts[id]?.gate ?? 0) > 0 && !this.one('fact', id));
  }

  private askUntruth(): void {
    if (this.rules.exposesUntruth && !this.answer.reply.retracted && this.named('untruth') === 1) this.named('exposed');
  }

  /** Step 3: everything the effects of the turn look at. */
  private askEffects(): void {
    const { turn } = this.answer.taken;
    if (has(turn, 'explore')) {
      if (turn.revealed === undefined && turn.topic !== undefined) this.one('asked', turn.topic);
      if (turn.topic === 'batna') this.trace.trustIsAtLeast(EFFECTS.batnaBelowTrust.trust);
      if (!has(turn, 'empathy') && !has(turn, 'refuse_clear') && !has(turn, 'alternative') && !has(turn, 'reason')) this.named('questions');
    }
    if (has(turn, 'silence')) this.named('silences');
    if (turn.reflected) this.named('reflections');
    else if (has(turn, 'empathy')) this.named('empathies');
    if (has(turn, 'refuse_clear')) {
      const cushioned = has(turn, 'empathy') || has(turn, 'reason') || has(turn, 'alternative') || turn.reflected || turn.retracted;
      this.named(cushioned ? 'pressed' : 'listened');
    }
    if (has(turn, 'postpone') || has(turn, 'refuse_hedged')) this.named('maybes');
    if (has(turn, 'reason')) this.named('reasons');
    if (has(turn, 'apology') && this.named('attacked') === 0) this.named('apologies');
    if (has(turn, 'accept') && turn.hardLimitGiven === undefined && !turn.softConcession && !turn.matchedPrice) this.named('accepts');
    if (has(turn, 'condition')) this.named('conditions');
    if (isDodge(turn) && !turn.closed) this.saidNo();
    this.askOffering();
  }

  private askOffering(): void {
    const { turn } = this.answer.taken;
    const offered = offerOf(this.rules, turn.alternative);
    if (!offered || turn.alternative === undefined || this.one('offer', turn.alternative)) return;
    if (offered.serves.length > 0) offered.serves.find((stake) => turn.revealed?.includes(stake) || this.one('fact', stake));
    else if (offered.courtesy) this.named('courtesies');
    if (!offered.courtesy) this.named('offerCount');
  }

  /** Step 4, rule by rule. */
  private askReaction(): void {
    const { rules } = this;
    const { turn } = this.answer.taken;
    const { talk } = this.answer.position;
    if (!this.trustAfterIsAtLeast(BALANCE.leaveTrust) || turn.closed) return; // 1, 2
    if (talk.turns + 1 >= (rules.turnBudget ?? BALANCE.turnBudget) || !this.patienceAfterIsAtLeast(1)) return; // 3
    if (!this.trustAfterIsAtLeast(BALANCE.coldTrust) && this.named('coldTurns') + 1 >= BALANCE.coldTurnsLeft) return;
    if (turn.exposed) return; // 4
    if (turn.retracted && (talk.phase === 'promised' || this.named('untruth') === 1)) return; // 5
    if (has(turn, 'apology') && this.named('attacked') === 1) return;
    if (givesAway(rules, turn) || has(turn, 'blame') || turn.lecture || turn.disparagement) return; // 6, 7
    if (turn.softConcession && this.named('bargaining') === 1) return; // 8
    if (turn.alternative !== undefined)
      this.askVerdict(turn.alternative); // 9, 10
    else if (isNo(turn) && this.named('bargaining') === 1)
      this.askVerdictWithoutExtra(); // 11
    else if (!this.hasJustOpened()) this.askRest(); // 12
  }

  private hasJustOpened(): boolean {
    const { position, taken } = this.answer;
    return taken.turn.revealed !== undefined && taken.state.volunteered === position.talk.volunteered;
  }

  private askVerdict(alternative: string): void {
    const serves = offerOf(this.rules, alternative)?.serves ?? [];
    if (serves.length === 0) return;
    const saidNo = isNo(this.answer.taken.turn) || this.saidNo();
    if (this.trustAfterIsAtLeast(this.trustFor(serves, saidNo, (margin) => verdictOf(margin) === 'consider-accept'))) return;
    this.trustAfterIsAtLeast(this.trustFor(serves, saidNo, (margin) => verdictOf(margin) !== 'consider-decline'));
  }

  private askVerdictWithoutExtra(): void {
    this.named('pending');
    const serves = offerOf(this.rules, this.answer.position.talk.pending)?.serves ?? [];
    this.trustAfterIsAtLeast(this.trustFor(serves, true, (margin) => margin !== undefined && marginWithoutExtra(margin) >= 0));
  }

  /** The least trust with which the margin is enough; above 100 if none is. */
  private trustFor(serves: readonly FactId[], saidNo: boolean, isEnough: (margin: number | undefined) => boolean): number {
    let trust: number = BALANCE.leaveTrust;
    while (trust <= 100 && !isEnough(marginOf(this.rules, trust, serves, saidNo))) trust += 1;
    return trust;
  }

  private askRest(): void {
    const { turn } = this.answer.taken;
    const { phase } = this.answer.position.talk;
    if (isNo(turn) || turn.softConcession) {
      // 13
      if (turn.softConcession) this.named('pressuresAllowed');
      if (phase !== 'settled') this.named('pressuresLeft');
      return;
    }
    if (turn.gated || has(turn, 'explore') || isMaybe(turn)) return; // 14
    const mayVolunteer = (phase === 'opening' || phase === 'held') && !has(turn, 'accept') && !has(turn, 'silence');
    if (mayVolunteer && this.trustAfterIsAtLeast(BALANCE.openTrust) && this.named('volunteered') === 0) {
      // 15
      if (Object.keys(this.rules.facts).some((id) => !this.one('fact', id))) return;
    }
    if (phase === 'held') this.named('pressuresLeft'); // 16
  }

  /** Step 5, and what is remembered in an order of its own. */
  private askMemory(): void {
    const { turn, state } = this.answer.taken;
    if (turn.gated && turn.topic !== undefined) this.one('deflected', turn.topic);
    if ((state.phase === 'opening' || state.phase === 'held') && !isNo(turn)) this.saidNo();
    if (state.reaction === 'consider-accept' && turn.alternative === undefined) this.named('pending');
  }

  /** pedagogy: client.md, C8. */
  private askOutcome(): void {
    const { turn } = this.answer.taken;
    const given = givesAway(this.rules, turn);
    if (given !== undefined && given !== 'price-match') return;
    if (this.answer.position.talk.phase === 'promised' && !turn.retracted) {
      if (this.named('givenAway') === 0) this.named('matched');
      return;
    }
    if (given !== undefined || !this.trustAfterIsAtLeast(BALANCE.leaveTrust)) return;
    if (this.named('agreed') === 0 && !isNo(turn)) this.saidNo();
  }
}

function factsOf(rules: VariantRules, topic: string | undefined): readonly FactId[] {
  return Object.keys(rules.facts).filter((id) => rules.facts[id]?.topic === topic);
}
