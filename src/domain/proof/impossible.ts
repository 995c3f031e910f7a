import { marginOf, verdictOf } from '../client/acceptance.ts';
import { BALANCE } from '../client/balance.ts';
import { has, isMaybe, isNo, type Reply } from '../client/reply.ts';
import { givesAway, offerOf, type VariantRules } from '../client/rules.ts';
import { replyOf } from '../dialogue/authored-reply.ts';
import { momentAfter, momentOf } from '../dialogue/moments.ts';
import { repliesById } from '../dialogue/view.ts';
import type { AuthoredReply, Moment } from '../scenario/scenario.ts';
import { phasesAfter } from '../scenario/talk-graph.ts';
import { type Reaction, REACTIONS, type StandingPhase } from '../scenario/vocabulary.ts';
import type { Case } from './position.ts';
import type { Unseen } from './proof.ts';

/**
 * Moments and replies to which no talk of this case can come, found without playing any: from each place the talk may be in,
 * every reply whose facts and alternatives exist in the variant, every reaction it may cause whatever was said before, and
 * every phase that may follow. What even this generous view never meets is impossible; what it meets may still be.
 */
export function impossibleIn(given: Case): Unseen {
  const { scenario, rules } = given;
  const { moments, replies } = spread(given, possibleBargains(rules));
  return {
    moments: scenario.moments.map(({ id }) => id).filter((id) => !moments.has(id)),
    replies: [...repliesById(scenario).keys()].filter((id) => !replies.has(id)),
  };
}

function spread({ scenario, rules }: Case, bargains: Bargains) {
  const moments = new Set<string>();
  const replies = new Set<string>();
  const places: { readonly moment: Moment; readonly phase: StandingPhase }[] = [];
  const met = new Set<string>();
  const go = (id: string, phase: StandingPhase) => {
    const moment = momentOf(scenario, id);
    if (!moment || met.has(`${id} ${phase}`)) return;
    met.add(`${id} ${phase}`);
    moments.add(id);
    places.push({ moment, phase });
  };
  go(scenario.standing.opening, 'opening');
  for (let place = places.pop(); place; place = places.pop()) {
    const { moment, phase } = place;
    const sayable = [...moment.replies, ...scenario.always[phase], ...scenario.closing].filter((reply) =>
      isThinkable(reply, rules, bargains),
    );
    for (const reply of sayable) replies.add(reply.id);
    const spoken: readonly Reply[] = [...sayable.map(replyOf), { moves: ['silence'] }];
    for (const reaction of REACTIONS) {
      if (!spoken.some((reply) => mayCause(reply, reaction, rules, bargains))) continue;
      for (const next of phasesAfter(phase, reaction)) if (next !== 'ended') go(momentAfter(scenario, moment, reaction, next), next);
    }
  }
  return { moments, replies };
}

/** Alternatives that may be accepted, and those that may be bargained over, at some trust. */
interface Bargains {
  readonly accepted: ReadonlySet<string>;
  readonly bargained: ReadonlySet<string>;
}

function possibleBargains(rules: VariantRules): Bargains {
  const accepted = new Set<string>();
  const bargained = new Set<string>();
  for (const alternative of Object.keys(rules.alternatives)) {
    const serves = offerOf(rules, alternative)?.serves ?? [];
    for (let trust: number = BALANCE.leaveTrust; trust <= 100; trust += 1) {
      for (const saidNo of [true, false]) {
        const verdict = verdictOf(marginOf(rules, trust, serves, saidNo));
        if (verdict === 'consider-accept') accepted.add(alternative);
        if (verdict === 'consider-bargain') bargained.add(alternative);
      }
    }
  }
  return { accepted, bargained };
}

function isThinkable({ when }: AuthoredReply, rules: VariantRules, { accepted, bargained }: Bargains): boolean {
  if (!(when.knows ?? []).every((fact) => Object.hasOwn(rules.facts, fact))) return false;
  if (when.hinted && !when.hinted.every((topic) => Object.values(rules.facts).some((fact) => fact.topic === topic))) return false;
  return when.agreed === undefined || when.agreed.some((alternative) => accepted.has(alternative) || bargained.has(alternative));
}

/** Generous: true whenever some talk could make it true. pedagogy: client.md, C4, step 4. */
function mayCause(reply: Reply, reaction: Reaction, rules: VariantRules, { accepted, bargained }: Bargains): boolean {
  const { alternative } = reply;
  const saysNo = isNo(reply);
  const endsBargain = bargained.size > 0 && (saysNo || reply.softConcession === true);
  switch (reaction) {
    case 'leave':
      return true;
    case 'farewell':
      return reply.closed === true;
    case 'expose':
      return rules.exposesUntruth === true;
    case 'take-back':
      return reply.retracted === true || has(reply, 'apology');
    case 'cash-in':
      return givesAway(rules, reply) !== undefined || has(reply, 'accept');
    case 'offended':
      return has(reply, 'blame') || reply.lecture === true || reply.disparagement === true;
    case 'take-note':
      return alternative !== undefined;
    case 'consider-accept':
      return endsBargain || (alternative !== undefined && accepted.has(alternative));
    case 'consider-bargain':
      return alternative !== undefined && bargained.has(alternative);
    case 'consider-decline':
      return endsBargain || alternative !== undefined;
    case 'reveal':
      return !(has(reply, 'silence') && rules.silenceOpens !== true);
    case 'press':
    case 'accept-no':
      return true;
    case 'deflect':
    case 'shrug':
      return has(reply, 'explore');
    case 'anchor-hope':
      return isMaybe(reply);
    case 'wait':
      return true;
  }
}
