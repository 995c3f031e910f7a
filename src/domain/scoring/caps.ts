import { BALANCE } from '../client/balance.ts';
import { has, listens } from '../client/reply.ts';
import { type CapId, SCORING } from './balance.ts';
import type { SkillsRead } from './skill-points.ts';
import { givenAt, indexesOf, maybesBeforeNo, type TalkRead } from './talk-read.ts';

/** S8, in the order in which the reference tests them. */
export function capsOf(talk: TalkRead, found: Omit<SkillsRead, 'skills'>): CapId[] {
  const { rules, turns, noAt, standing } = talk;
  const { exploration, offers } = found;
  const caps: CapId[] = [];
  const slip = (indexes: readonly number[], repaired: (index: number) => boolean, open: CapId, mended: CapId) => {
    if (indexes.some((index) => !repaired(index))) caps.push(open);
    else if (indexes.length > 0) caps.push(mended);
  };
  slip(givenAt(talk, 'hard-limit'), talk.retractedAfter, 'hard-limit', 'hard-limit-repaired');
  slip(givenAt(talk, 'outside-limits'), talk.retractedAfter, 'outside-limits', 'outside-limits-repaired');
  slip(
    indexesOf(turns, (turn) => turn.matchedPrice === true),
    talk.retractedAfter,
    'price-match',
    'price-match-repaired',
  );
  const freeYeses = indexesOf(turns, (turn) => turn.softConcession === true).filter((index) => !talk.retractedAfter(index));
  if (freeYeses.length >= SCORING.freeYeses) caps.push('free-yeses');
  const gaveAway = talk.given.some((given) => given !== undefined);
  if (noAt === null && !gaveAway && !turns.at(-1)?.closed) caps.push('left-unanswered');
  if (talk.bestClarity < 2) caps.push('no-clear-no');
  if (standing.trust < BALANCE.leaveTrust) caps.push('walk-out');
  if (found.leftOpen) caps.push('left-open');
  slip(
    indexesOf(turns, (turn) => Boolean(turn.lie || turn.overclaim || turn.bluff)),
    talk.retractedAfter,
    'untruth',
    'untruth-repaired',
  );
  slip(
    indexesOf(turns, (turn) => has(turn, 'blame')),
    talk.apologisedAfter,
    'attack',
    'attack-repaired',
  );
  const civilAttacks = indexesOf(turns, (turn) => Boolean(turn.lecture || turn.disparagement));
  if (civilAttacks.some((index) => !talk.apologisedAfter(index) && !talk.retractedAfter(index))) caps.push('civil-attack');
  if (!turns.some(listens)) caps.push(rules.deadEnd ? 'no-listening-dead-end' : 'no-listening-live');
  if (!exploration.discovered.has(rules.primary)) caps.push(rules.deadEnd ? 'closing-fact-missed' : 'stake-missed');
  const maybes = maybesBeforeNo(talk).length;
  if (maybes >= SCORING.draggedOn) caps.push('dragged-on');
  else if (maybes === SCORING.twoMaybes) caps.push('two-maybes');
  if (exploration.wasted >= SCORING.interrogation) caps.push('interrogation');
  if (!rules.deadEnd && !offers.fitted) caps.push('no-fitting-offer');
  if (rules.deadEnd && offers.afterClosingFact) caps.push('offer-after-closing-fact');
  return caps;
}
