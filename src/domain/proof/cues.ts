import { rulesOf } from '../client/draw.ts';
import { randomFrom, uniform } from '../client/random.ts';
import { answerBareTalk, type BareTalk, startBareTalk } from '../dialogue/bare-talk.ts';
import { offeredReplies } from '../dialogue/offer.ts';
import { inLanguage } from '../language/text.ts';
import { languagesOf } from '../scenario/languages.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario/scenario.ts';
import { type Imagined, worthOf } from './look-ahead.ts';
import { holdsNoWord, politenessOf } from './cue-words.ts';
import { spokenIn } from './spoken-replies.ts';

/**
 * What gives a good reply away to somebody who does not listen, in one language. Shares of 0–1. A situation is a set of
 * replies shown together in one variant, while an A is still within reach; each counts once. Where several replies are best,
 * each counts for its part. pedagogy: writing.md, 2.4.
 */
export interface Cues {
  readonly situations: number;
  /** The best reply is the longest, the shortest of those shown. */
  readonly bestIsLongest: number;
  readonly bestIsShortest: number;
  /** Of situations where one reply alone has a question mark (the word “no”): it is the best. */
  readonly onlyQuestionIsBest: number;
  readonly onlyNoIsBest: number;
  /** Replies that hold a word of courtesy or sympathy: of the best, and of the wrong ones. */
  readonly politeBest: number;
  readonly politeWrong: number;
  /** Largest distance of a reply from the mean length of those shown from its own moment, as a share of the mean. */
  readonly lengthSpread: number;
}

/**
 * How telling cues may be, over the catalogue (pedagogy: writing.md, 2.4) and, with the room that few situations need, in one
 * scenario. One question mark or one “no” among three or four replies may not be the best one in half of the cases.
 */
export const CUE_LIMITS = {
  catalogue: {
    bestIsLongest: 0.3,
    bestIsShortest: 0.3,
    onlyQuestionIsBest: 0.5,
    onlyNoIsBest: 0.5,
    politeDifference: 0.15,
    betweenLanguages: 0.15,
  },
  scenario: {
    bestIsLongest: 0.45,
    bestIsShortest: 0.45,
    onlyQuestionIsBest: 0.6,
    onlyNoIsBest: 0.6,
    politeDifference: 0.3,
    betweenLanguages: 0.25,
  },
  lengthSpread: 0.25,
} as const;

export type CueName = keyof (typeof CUE_LIMITS)['catalogue'];

/** The cues beyond their limits; none in a well-written scenario or catalogue. */
export function cuesBeyond(limits: Readonly<Record<CueName, number>>, byLanguage: Readonly<Record<string, Cues>>): readonly string[] {
  const beyond = Object.entries(byLanguage).flatMap(([language, cues]) => {
    const measured = { ...cues, politeDifference: Math.abs(cues.politeBest - cues.politeWrong) };
    const names = ['bestIsLongest', 'bestIsShortest', 'onlyQuestionIsBest', 'onlyNoIsBest', 'politeDifference'] as const;
    return names.filter((name) => measured[name] > limits[name]).map((name) => `${language} ${name} ${measured[name].toFixed(2)}`);
  });
  const all = Object.values(byLanguage);
  const between = BETWEEN.filter(
    (name) => Math.max(...all.map((cues) => cues[name])) - Math.min(...all.map((cues) => cues[name])) > limits.betweenLanguages,
  );
  return [...beyond, ...between.map((name) => `betweenLanguages ${name}`)];
}

/** What a player of one language would see and a player of another would not. */
const BETWEEN = ['bestIsLongest', 'bestIsShortest', 'onlyQuestionIsBest', 'onlyNoIsBest', 'politeBest'] as const;

/** The cues of several scenarios as one, each situation counting the same. */
export function joinCues(all: readonly Cues[]): Cues {
  const situations = all.reduce((sum, cues) => sum + cues.situations, 0);
  const mean = (name: keyof Cues) => all.reduce((sum, cues) => sum + cues[name] * cues.situations, 0) / Math.max(1, situations);
  return {
    situations,
    bestIsLongest: mean('bestIsLongest'),
    bestIsShortest: mean('bestIsShortest'),
    onlyQuestionIsBest: mean('onlyQuestionIsBest'),
    onlyNoIsBest: mean('onlyNoIsBest'),
    politeBest: mean('politeBest'),
    politeWrong: mean('politeWrong'),
    lengthSpread: Math.max(0, ...all.map(({ lengthSpread }) => lengthSpread)),
  };
}

/** By language. `seed` draws the talks on the way of which situations are met. */
export function cuesOf(scenario: Scenario, seed = 'cues'): Readonly<Record<string, Cues>> {
  const situations = scenario.variants.flatMap((variant) => situationsOf(scenario, variant, seed));
  return Object.fromEntries(languagesOf(scenario).map((language) => [language, readCues(situations, language)]));
}

interface Situation {
  readonly shown: readonly AuthoredReply[];
  /** Of the moment itself. */
  readonly own: readonly AuthoredReply[];
  readonly best: readonly AuthoredReply[];
  /** Leading to more than five points less than the best. */
  readonly wrong: readonly AuthoredReply[];
}

const TALKS = 24;
/** An A is still within reach. */
const ON_TRACK = 85;
const GOOD = 5;
/** Totals are rounded: one point less is no worse. */
const ALIKE = 1;

/** Talks at random, each left as soon as it can no longer end well. */
function situationsOf(scenario: Scenario, variant: Variant, seed: string): readonly Situation[] {
  const language = languagesOf(scenario)[0] ?? 'fr';
  const met = new Map<string, Situation | undefined>();
  for (let talk = 0; talk < TALKS; talk += 1) {
    const persona = scenario.personas[talk % scenario.personas.length] ?? 'default';
    const imagined: Imagined = { scenario, variant, rules: rulesOf(scenario, variant, persona), language };
    const random = randomFrom(`${seed}|${scenario.id}|${variant.id}|${talk}`);
    let bare = startBareTalk(scenario, imagined.rules);
    while (bare.talk.phase !== 'ended') {
      const shown = offeredReplies(scenario, bare.moment, bare.talk, bare.said);
      const key = [bare.moment.id, ...shown.map(({ id }) => id)].join();
      if (!met.has(key)) met.set(key, weigh(imagined, bare, shown));
      const situation = met.get(key);
      if (!situation) break;
      // One reply in two is a good one, or few talks would get far.
      const among = uniform(random, 2) === 0 ? situation.best : shown;
      const reply = among[uniform(random, among.length)];
      if (!reply) break;
      bare = answerBareTalk(scenario, imagined.rules, bare, reply.id, spokenIn(language, reply));
    }
  }
  return [...met.values()].filter((situation) => situation !== undefined);
}

function weigh(imagined: Imagined, bare: BareTalk, shown: readonly AuthoredReply[]): Situation | undefined {
  const worths = shown.map((reply) => Math.floor(worthOf(imagined, bare, reply)));
  const most = Math.max(...worths);
  if (most < ON_TRACK) return undefined;
  return {
    shown,
    own: shown.filter((reply) => bare.moment.replies.includes(reply)),
    best: shown.filter((_, index) => (worths[index] ?? 0) >= most - ALIKE),
    wrong: shown.filter((_, index) => (worths[index] ?? 0) < most - GOOD),
  };
}

function readCues(situations: readonly Situation[], language: string): Cues {
  const textOf = (reply: AuthoredReply) => inLanguage(reply.text, language);
  const lengthOf = (reply: AuthoredReply) => [...textOf(reply)].length;
  const polite = (reply: AuthoredReply) => politenessOf(textOf(reply), language) > 0;
  const telling = situations.filter(({ shown, best }) => shown.length > 1 && best.length < shown.length);
  const only = (holds: (text: string) => boolean) =>
    mean(
      telling.flatMap(({ shown, best }) => {
        const holding = shown.filter((reply) => holds(textOf(reply)));
        return holding.length === 1 ? [partOf(holding, best)] : [];
      }),
    );
  return {
    situations: telling.length,
    bestIsLongest: mean(telling.map(({ shown, best }) => partOf(most(shown, lengthOf), best))),
    bestIsShortest: mean(
      telling.map(({ shown, best }) =>
        partOf(
          most(shown, (reply) => -lengthOf(reply)),
          best,
        ),
      ),
    ),
    onlyQuestionIsBest: only((text) => text.includes('?')),
    onlyNoIsBest: only((text) => holdsNoWord(text, language)),
    politeBest: mean(telling.map(({ best }) => shareOf(best, polite))),
    politeWrong: mean(telling.flatMap(({ wrong }) => (wrong.length > 0 ? [shareOf(wrong, polite)] : []))),
    lengthSpread: Math.max(0, ...situations.map(({ own }) => spreadOf(own.map(lengthOf)))),
  };
}

/** How much of the best replies the pointed ones are: 1 if there is one best and it is the one pointed at. */
function partOf(pointed: readonly AuthoredReply[], best: readonly AuthoredReply[]): number {
  return pointed.filter((reply) => best.includes(reply)).length / (pointed.length * best.length);
}

function most(replies: readonly AuthoredReply[], measure: (reply: AuthoredReply) => number): readonly AuthoredReply[] {
  const highest = Math.max(...replies.map(measure));
  return replies.filter((reply) => measure(reply) === highest);
}

function shareOf(replies: readonly AuthoredReply[], holds: (reply: AuthoredReply) => boolean): number {
  return replies.filter(holds).length / replies.length;
}

function spreadOf(lengths: readonly number[]): number {
  const average = mean(lengths);
  return average === 0 ? 0 : Math.max(...lengths.map((length) => Math.abs(length / average - 1)));
}

/** To three decimals; 0 of nothing. */
function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 1000) / 1000;
}
