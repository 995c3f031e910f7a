import { clarityOf, has, isKindClose, isMaybe, isNo, type ResolvedTurn } from '../client/reply.ts';
import { offerOf } from '../client/rules.ts';
import { SCORING, SKILLS, type Skill } from './balance.ts';
import type { AdviceCode, Finding, SkillReading } from './debrief.ts';
import type { Scorecard } from './score.ts';
import { maybesBeforeNo, reopensNo, type TalkRead } from './talk-read.ts';

/** Below this a skill is weak: it gets its one piece of advice. */
const WEAK = 70;

/** For each skill: what was seen, the one turn that shows it, and advice where it is weak. pedagogy: scoring.md, "Debrief", 2. */
export function readSkills(talk: TalkRead, scorecard: Scorecard): readonly SkillReading[] {
  return SKILLS.map((skill) => {
    const points = scorecard.skills[skill];
    const { finding, turn, advice } = READERS[skill](talk);
    return { skill, points, finding, turn, advice: points < WEAK ? advice : null };
  });
}

interface Reading {
  readonly finding: Finding;
  readonly turn: number | null;
  readonly advice: AdviceCode;
}

const READERS: Readonly<Record<Skill, (talk: TalkRead) => Reading>> = {
  clarity: readClarity,
  promptness: readPromptness,
  exploration: readExploration,
  alternative: (talk) => (talk.rules.deadEnd ? readExit(talk) : readOffer(talk)),
  relationship: readRelationship,
  limits: readLimits,
  honesty: readHonesty,
};

function readClarity({ turns, noAt, bestClarity, given, retractedAfter }: TalkRead): Reading {
  const afterNo = (index: number) => noAt !== null && index > noAt;
  const abandoned = find(turns, (_, index) => afterNo(index) && given[index] !== undefined && !retractedAfter(index));
  if (abandoned !== null) return { finding: { code: 'no-abandoned' }, turn: abandoned, advice: 'do-not-reopen' };
  const reopened = find(turns, (turn, index) => afterNo(index) && reopensNo(turn));
  if (reopened !== null) return { finding: { code: 'no-reopened' }, turn: reopened, advice: 'do-not-reopen' };
  if (noAt !== null && (turns[noAt]?.words ?? 0) > SCORING.buriedWords)
    return { finding: { code: 'no-buried' }, turn: noAt, advice: 'say-it-shorter' };
  const clearest = find(turns, (turn) => clarityOf(turn) === bestClarity);
  if (bestClarity === 3) return { finding: { code: 'no-explicit' }, turn: clearest, advice: 'say-the-word' };
  if (bestClarity === 2) return { finding: { code: 'no-understood' }, turn: clearest, advice: 'say-the-word' };
  if (bestClarity === 1) return { finding: { code: 'no-implied' }, turn: clearest, advice: 'say-the-word' };
  return { finding: { code: 'no-none' }, turn: find(turns, isMaybe), advice: 'say-the-word' };
}

function readPromptness(talk: TalkRead): Reading {
  const { turns, noAt, rules } = talk;
  const between = maybesBeforeNo(talk);
  const maybes = between.length;
  if (noAt === null) return { finding: { code: 'prompt-never', maybes }, turn: between[0] ?? null, advice: 'say-it-at-once' };
  const numbers = { possible: rules.knownAt, said: noAt, maybes };
  if (noAt < rules.knownAt) return { finding: { code: 'prompt-before-knowing', ...numbers }, turn: noAt, advice: 'say-it-at-once' };
  if (noAt === rules.knownAt) return { finding: { code: 'prompt-at-once', ...numbers }, turn: noAt, advice: 'say-it-at-once' };
  const idle = find(turns, (turn, index) => index >= rules.knownAt && index < noAt && !turn.revealed?.length && !turn.reflected);
  const late = maybes > 0 || idle !== null || noAt - rules.knownAt > (rules.grace ?? SCORING.defaultGrace);
  return {
    finding: { code: late ? 'prompt-late' : 'prompt-after-listening', ...numbers },
    turn: late ? (between[0] ?? idle ?? noAt) : noAt,
    advice: 'say-it-at-once',
  };
}

function readExploration({ rules, turns }: TalkRead): Reading {
  const discovered = new Set(turns.flatMap((turn) => turn.revealed ?? []));
  const total = Object.keys(rules.facts).length;
  const asked = new Set<string | undefined>();
  let wasted = 0;
  let firstWasted: number | null = null;
  for (const [index, turn] of turns.entries()) {
    if (!has(turn, 'explore')) continue;
    if (!turn.revealed?.length && (asked.has(turn.topic) || !turn.gated)) {
      wasted += 1;
      firstWasted ??= index;
    }
    asked.add(turn.topic);
  }
  const firstFound = find(turns, (turn) => (turn.revealed?.length ?? 0) > 0);
  const reflected = firstFound !== null && turns.some((turn, index) => index > firstFound && turn.reflected === true);
  const finding: Finding = { code: 'explored', found: discovered.size, total, wasted, reflected };
  if (wasted >= SCORING.interrogation) return { finding, turn: firstWasted, advice: 'ask-less' };
  return {
    finding,
    turn: firstFound ?? firstWasted,
    advice: discovered.size > 0 && discovered.has(rules.primary) ? 'say-back-what-you-heard' : 'ask-what-is-behind',
  };
}

function readOffer({ rules, turns }: TalkRead): Reading {
  const known = new Set<string>();
  let best: { rank: number; reading: Reading } | null = null;
  for (const [index, turn] of turns.entries()) {
    for (const fact of turn.revealed ?? []) known.add(fact);
    const offer = offerOf(rules, turn.alternative);
    if (!offer) continue;
    const code = !offer.withinLimits
      ? 'offer-outside-limits'
      : offer.serves.length === 0
        ? 'offer-serves-nothing'
        : offer.serves.includes(rules.primary)
          ? known.has(rules.primary)
            ? 'offer-fits'
            : 'offer-fits-by-luck'
          : 'offer-secondary';
    const rank = OFFER_RANKS[code];
    if (best === null || rank > best.rank) best = { rank, reading: { finding: { code }, turn: index, advice: OFFER_ADVICE[code] } };
  }
  return best?.reading ?? { finding: { code: 'offer-none' }, turn: null, advice: 'offer-what-serves' };
}

type OfferCode = 'offer-fits' | 'offer-secondary' | 'offer-fits-by-luck' | 'offer-serves-nothing' | 'offer-outside-limits';
const OFFER_RANKS: Readonly<Record<OfferCode, number>> = {
  'offer-fits': 5,
  'offer-secondary': 4,
  'offer-fits-by-luck': 3,
  'offer-serves-nothing': 2,
  'offer-outside-limits': 1,
};
const OFFER_ADVICE: Readonly<Record<OfferCode, AdviceCode>> = {
  'offer-fits': 'offer-only-what-fits',
  'offer-secondary': 'offer-what-serves',
  'offer-fits-by-luck': 'ask-what-is-behind',
  'offer-serves-nothing': 'offer-what-serves',
  'offer-outside-limits': 'offer-within-limits',
};

function readExit({ rules, turns, noAt }: TalkRead): Reading {
  const illFitting = find(turns, (turn) => {
    const offer = offerOf(rules, turn.alternative);
    return offer !== undefined && !offer.courtesy && (offer.serves.length === 0 || !offer.withinLimits);
  });
  const last = turns.length > 0 ? turns.length - 1 : null;
  if (noAt === null) return { finding: { code: 'exit-without-no' }, turn: last, advice: 'say-the-word' };
  if (illFitting !== null) return { finding: { code: 'exit-with-offers' }, turn: illFitting, advice: 'offer-only-what-fits' };
  const kind = last !== null && isKindClose(turns[last] as ResolvedTurn);
  return { finding: { code: kind ? 'exit-clean' : 'exit-curt' }, turn: last, advice: 'close-kindly' };
}

function readRelationship({ rules, turns, standing }: TalkRead): Reading {
  const finding: Finding = { code: 'relationship', trust: standing.trust, from: rules.trust };
  const attack = find(turns, (turn) => has(turn, 'blame'));
  if (attack !== null) return { finding, turn: attack, advice: 'apologise' };
  const lecture = find(turns, (turn) => Boolean(turn.lecture || turn.disparagement));
  if (lecture !== null) return { finding, turn: lecture, advice: 'no-lecture' };
  const listening = find(turns, (turn) => turn.reflected === true) ?? find(turns, (turn) => has(turn, 'empathy'));
  return { finding, turn: listening, advice: 'name-what-he-feels' };
}

function readLimits({ turns, given, retractedAfter, noAt }: TalkRead): Reading {
  const outstanding = (kind: (typeof given)[number]) => find(turns, (_, index) => given[index] === kind && !retractedAfter(index));
  const hard = outstanding('hard-limit');
  if (hard !== null) return { finding: { code: 'limits-given' }, turn: hard, advice: 'take-it-back' };
  const outside = outstanding('outside-limits');
  if (outside !== null) return { finding: { code: 'limits-outside' }, turn: outside, advice: 'offer-within-limits' };
  const matched = find(turns, (turn, index) => turn.matchedPrice === true && !retractedAfter(index));
  if (matched !== null) return { finding: { code: 'limits-matched' }, turn: matched, advice: 'trade-do-not-give' };
  const repaired = find(turns, (_, index) => given[index] !== undefined);
  if (repaired !== null) return { finding: { code: 'limits-repaired' }, turn: repaired, advice: 'take-it-back' };
  const extra = find(turns, (turn) => turn.softConcession === true);
  if (extra !== null) return { finding: { code: 'limits-extras' }, turn: extra, advice: 'trade-do-not-give' };
  if (turns.filter((turn) => has(turn, 'reason')).length > SCORING.reasonsAllowed) {
    return { finding: { code: 'limits-over-justified' }, turn: findLast(turns, (turn) => has(turn, 'reason')), advice: 'one-reason' };
  }
  return {
    finding: { code: 'limits-held' },
    turn: find(turns, (turn) => isNo(turn) && turn.pressured === true) ?? noAt,
    advice: 'one-reason',
  };
}

function readHonesty({ turns, retractedAfter }: TalkRead): Reading {
  const untruth = find(turns, (turn) => Boolean(turn.lie || turn.overclaim || turn.bluff));
  if (untruth !== null) {
    return { finding: { code: retractedAfter(untruth) ? 'untrue-repaired' : 'untrue' }, turn: untruth, advice: 'only-what-is-true' };
  }
  const hope = find(turns, (turn) => turn.falseHope === true);
  if (hope !== null) return { finding: { code: 'false-hope' }, turn: hope, advice: 'only-what-is-true' };
  const rival = find(turns, (turn) => turn.disparagement === true);
  if (rival !== null) return { finding: { code: 'rival-run-down' }, turn: rival, advice: 'leave-the-rival-alone' };
  return { finding: { code: 'honest' }, turn: null, advice: 'only-what-is-true' };
}

function find(turns: readonly ResolvedTurn[], holds: (turn: ResolvedTurn, index: number) => boolean): number | null {
  const index = turns.findIndex(holds);
  return index < 0 ? null : index;
}

function findLast(turns: readonly ResolvedTurn[], holds: (turn: ResolvedTurn) => boolean): number | null {
  const index = turns.findLastIndex(holds);
  return index < 0 ? null : index;
}
