import { BALANCE } from '../client/balance.ts';
import { replyOf } from '../dialogue/authored-reply.ts';
import { REQUIRED } from '../dialogue/offer.ts';
import { repliesById } from '../dialogue/view.ts';
import type { AuthoredReply, Conditions, Scenario } from '../scenario/scenario.ts';
import { type Mood, REACTIONS, type StandingPhase } from '../scenario/vocabulary.ts';
import type { Features } from './features.ts';
import type { Position } from './position.ts';
import type { Trace } from './trace.ts';

/** The replies that may be said at a position, having asked it all that decides which they are, and no more. */
export type AskWhatIsOffered = (position: Position, trace: Trace) => readonly AuthoredReply[];

const MOST_OFFERED = 4;
const FEWEST_OFFERED = 3;

/**
 * Follows `offeredReplies` and `closingReplies` (pedagogy: format.md, "Which replies are offered") and gives the same replies in
 * the same order, which a property test checks; conditions of replies that would not be shown anyway are left alone.
 */
export function offerReader(scenario: Scenario, features: Features): AskWhatIsOffered {
  const conditions = new Map([...repliesById(scenario).values()].map((reply) => [reply, conditionOf(reply, scenario, features)]));
  return ({ moment, talk }, trace) => {
    const phase = talk.phase as StandingPhase;
    const available = (reply: AuthoredReply) => conditions.get(reply)?.(trace) ?? false;
    const { closing } = scenario;
    const always = scenario.always[phase];
    const offered: AuthoredReply[] = [];
    for (const reply of moment.replies) {
      if (offered.length === MOST_OFFERED) break;
      if (available(reply)) offered.push(reply);
    }
    for (const reply of phase === 'settled' ? [...always, ...closing] : always) {
      if (offered.length >= FEWEST_OFFERED) break;
      if (available(reply)) offered.push(reply);
    }
    for (const isOfKind of REQUIRED[phase]) {
      if (offered.some((reply) => isOfKind(replyOf(reply)))) continue;
      const wanted = [...moment.replies, ...always, ...closing].find((reply) => isOfKind(replyOf(reply)) && available(reply));
      if (wanted) addOrReplace(offered, wanted, phase);
    }
    for (const reply of closing) if (!offered.includes(reply) && available(reply)) offered.push(reply);
    return offered;
  };
}

function addOrReplace(offered: AuthoredReply[], wanted: AuthoredReply, phase: StandingPhase): void {
  if (offered.length < MOST_OFFERED) offered.push(wanted);
  else {
    const last = offered.findLastIndex((reply) => !REQUIRED[phase].some((isOfKind) => isOfKind(replyOf(reply))));
    if (last >= 0) offered[last] = wanted;
  }
}

type Condition = (trace: Trace) => boolean;

/** Whether a reply is available; stops at the first condition that fails, since one is enough to know. */
function conditionOf({ id, when, repeatable }: AuthoredReply, scenario: Scenario, features: Features): Condition {
  const flags = [
    ...flagsOf('fact', when.knows, 1),
    ...flagsOf('fact', when.knowsNot, 0),
    ...flagsOf('deflected', when.hinted, 1),
    ...flagsOf('offer', when.offered, 1),
    ...flagsOf('offer', when.notOffered, 0),
    ...(repeatable ? [] : flagsOf('spent', [id], 0)),
  ];
  const rest = [agreementOf(when, scenario, features), afterOf(when, features), moodOf(when)].filter(
    (condition) => condition !== undefined,
  );
  return (trace) => {
    for (const { feature, wanted } of flags) if (trace.feature(feature) !== wanted) return false;
    for (const condition of rest) if (!condition(trace)) return false;
    return true;
  };

  function flagsOf(group: Parameters<Features['of']>[0], ids: readonly string[] | undefined, wanted: number) {
    return (ids ?? []).map((one) => ({ feature: features.of(group, one), wanted }));
  }
}

function agreementOf({ agreed }: Conditions, scenario: Scenario, { named }: Features): Condition | undefined {
  if (!agreed) return undefined;
  const alternatives = Object.keys(scenario.alternatives);
  const wanted = agreed.map((id) => alternatives.indexOf(id));
  return (trace) => trace.feature(named.agreed) === 1 && wanted.includes(trace.feature(named.agreement));
}

function afterOf({ after }: Conditions, { named }: Features): Condition | undefined {
  if (!after) return undefined;
  const wanted = after.map((reaction) => REACTIONS.indexOf(reaction));
  return (trace) => wanted.includes(trace.feature(named.reaction));
}

function moodOf({ mood }: Conditions): Condition | undefined {
  return mood && ((trace) => mood.includes(askMood(trace)));
}

/** The mood of a talk that goes on: never `gone`. */
export function askMood(trace: Trace): Exclude<Mood, 'gone'> {
  if (!trace.trustIsAtLeast(BALANCE.coldTrust)) return 'cold';
  if (!trace.trustIsAtLeast(BALANCE.waryTrust)) return 'wary';
  return trace.trustIsAtLeast(BALANCE.openTrust) ? 'open' : 'neutral';
}
