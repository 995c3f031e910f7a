import { has } from '../client/reply.ts';
import type { VariantRules } from '../client/rules.ts';
import { offerOf } from '../client/rules.ts';
import { type BareTalk, repliesNow } from '../dialogue/bare-talk.ts';
import { carries, closes, does, isKindClose, isMaybe, saysNo } from '../scenario/reply-traits.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario/scenario.ts';

/**
 * What a listener says, by rule of thumb: take back what was promised; say the no; offer what serves a fact understood; ask
 * where something is still hidden; say back what was heard; then close. The reply with the most points, of equals the first in
 * file order. Looks at facts understood and at how many are still hidden, never at which.
 */
export function listenersChoice(scenario: Scenario, variant: Variant, rules: VariantRules, bare: BareTalk): AuthoredReply | undefined {
  let best: AuthoredReply | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reply of repliesNow(scenario, bare)) {
    const points = pointsOf(reply, variant, rules, bare);
    if (points > most) [best, most] = [reply, points];
  }
  return best;
}

/** Points are an order of what to do first, nothing else. */
function pointsOf(reply: AuthoredReply, variant: Variant, rules: VariantRules, { talk, turns }: BareTalk): number {
  const { standing } = talk;
  if (closes(reply)) return closingPoints(reply, rules, { talk, turns });
  if (isAMistake(reply)) return talk.phase === 'promised' && carries(reply, 'retracted') ? 100 : -100;
  let points = 0;
  if (carries(reply, 'retracted')) points += talk.phase === 'promised' ? 100 : -20;
  if (saysNo(reply)) {
    if (!standing.saidNo) points += reply.clarity === 3 ? 30 : 15;
    else if (talk.bargaining) points += 25;
    else points += talk.phase === 'held' ? 3 : -6;
  }
  points += offerPoints(reply, rules, talk);
  if (does(reply, 'explore')) {
    const hidden = variant.facts.length - standing.discovered.length;
    const { topic } = reply;
    const again = topic !== undefined && standing.topicsAsked.includes(topic);
    const shut = topic !== undefined && talk.deflected.includes(topic);
    points += hidden === 0 ? -30 : !again || shut ? 20 : -20;
  }
  if (carries(reply, 'reflected'))
    points += saidBack(turns) ? (standing.reflections < 2 ? 8 : 0) : standing.discovered.length > 0 ? 18 : 10;
  else if (does(reply, 'empathy')) points += standing.empathies === 0 ? 5 : 1;
  if (does(reply, 'apology')) points += standing.attacked ? 10 : standing.apologies > 0 ? -10 : 0;
  if (does(reply, 'reason')) points += standing.reasons === 0 ? 1 : -8;
  if (does(reply, 'condition')) points += standing.conditions === 0 ? 4 : 0;
  if (reply.moves.length === 1 && does(reply, 'other')) points -= 20;
  return points;
}

function closingPoints(reply: AuthoredReply, rules: VariantRules, { talk }: Pick<BareTalk, 'talk' | 'turns'>): number {
  if (!isKindClose(reply) || isMaybe(reply) || carries(reply, 'falseHope')) return -200;
  const lastChance = talk.turns + 1 >= (rules.turnBudget ?? 12) || talk.standing.patience <= 12;
  if (lastChance) return 90;
  return talk.standing.saidNo ? (talk.phase === 'settled' ? 6 : 4) : -50;
}

function isAMistake(reply: AuthoredReply): boolean {
  return (
    does(reply, 'blame') ||
    isMaybe(reply) ||
    (does(reply, 'accept') && reply.hardLimitGiven !== undefined) ||
    carries(reply, 'lecture', 'disparagement', 'lie', 'overclaim', 'bluff', 'falseHope', 'softConcession', 'matchedPrice')
  );
}

function offerPoints({ alternative }: AuthoredReply, rules: VariantRules, { standing }: BareTalk['talk']): number {
  const offer = offerOf(rules, alternative);
  if (!offer || alternative === undefined) return 0;
  if (!offer.withinLimits) return -100;
  if (standing.offers.includes(alternative)) return -2;
  if (offer.serves.some((fact) => standing.discovered.includes(fact))) return 40;
  return offer.courtesy ? 2 : -40;
}

/** Something was said back after a fact had been understood. */
function saidBack(turns: BareTalk['turns']): boolean {
  const first = turns.findIndex((turn) => (turn.revealed?.length ?? 0) > 0);
  return first >= 0 && turns.some((turn, index) => index > first && turn.reflected === true && has(turn, 'empathy'));
}
