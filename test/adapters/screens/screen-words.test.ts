import { describe, expect, it } from 'vitest';
import { kindWords } from '../../../src/adapters/screens/debrief-decisions.words.ts';
import { adviceWords, findingSentence } from '../../../src/adapters/screens/debrief-skills.words.ts';
import { QUESTIONS, TELLING_CAPS, type VerdictKey } from '../../../src/adapters/screens/debrief-verdict.ts';
import { capWords, openQuestions, verdicts } from '../../../src/adapters/screens/debrief-verdict.words.ts';
import { debriefWords, skillAxes, skillNames } from '../../../src/adapters/screens/debrief.words.ts';
import { moodSign } from '../../../src/adapters/screens/moods.ts';
import { talkWords } from '../../../src/adapters/screens/talk.words.ts';
import { LANGUAGES, type Language } from '../../../src/domain/language/text.ts';
import { typeset } from '../../../src/domain/language/typography.ts';
import { CAPS, type CapId, SKILLS } from '../../../src/domain/scoring/balance.ts';
import type { AdviceCode, DecisionKind, Finding } from '../../../src/domain/scoring/debrief.ts';
import { FACES, OUTCOMES } from '../../../src/domain/scenario/vocabulary.ts';

const numbers = { possible: 0, said: 3, maybes: 2 };
const FINDINGS: Readonly<Record<Finding['code'], Finding>> = {
  'no-explicit': { code: 'no-explicit' },
  'no-understood': { code: 'no-understood' },
  'no-implied': { code: 'no-implied' },
  'no-none': { code: 'no-none' },
  'no-reopened': { code: 'no-reopened' },
  'no-abandoned': { code: 'no-abandoned' },
  'no-buried': { code: 'no-buried' },
  'prompt-at-once': { code: 'prompt-at-once', ...numbers },
  'prompt-after-listening': { code: 'prompt-after-listening', ...numbers },
  'prompt-late': { code: 'prompt-late', ...numbers },
  'prompt-before-knowing': { code: 'prompt-before-knowing', ...numbers },
  'prompt-never': { code: 'prompt-never', maybes: 1 },
  explored: { code: 'explored', found: 2, total: 3, wasted: 1, reflected: true },
  'offer-fits': { code: 'offer-fits' },
  'offer-fits-by-luck': { code: 'offer-fits-by-luck' },
  'offer-secondary': { code: 'offer-secondary' },
  'offer-serves-nothing': { code: 'offer-serves-nothing' },
  'offer-outside-limits': { code: 'offer-outside-limits' },
  'offer-none': { code: 'offer-none' },
  'exit-clean': { code: 'exit-clean' },
  'exit-without-no': { code: 'exit-without-no' },
  'exit-curt': { code: 'exit-curt' },
  'exit-with-offers': { code: 'exit-with-offers' },
  relationship: { code: 'relationship', trust: 66, from: 50 },
  'limits-held': { code: 'limits-held' },
  'limits-given': { code: 'limits-given' },
  'limits-repaired': { code: 'limits-repaired' },
  'limits-outside': { code: 'limits-outside' },
  'limits-matched': { code: 'limits-matched' },
  'limits-extras': { code: 'limits-extras' },
  'limits-over-justified': { code: 'limits-over-justified' },
  honest: { code: 'honest' },
  untrue: { code: 'untrue' },
  'untrue-repaired': { code: 'untrue-repaired' },
  'rival-run-down': { code: 'rival-run-down' },
  'false-hope': { code: 'false-hope' },
};
const ADVICE: Readonly<Record<AdviceCode, true>> = {
  'say-the-word': true,
  'do-not-reopen': true,
  'say-it-shorter': true,
  'say-it-at-once': true,
  'ask-what-is-behind': true,
  'say-back-what-you-heard': true,
  'ask-less': true,
  'offer-what-serves': true,
  'offer-only-what-fits': true,
  'offer-within-limits': true,
  'close-kindly': true,
  'name-what-he-feels': true,
  'no-lecture': true,
  apologise: true,
  'take-it-back': true,
  'trade-do-not-give': true,
  'one-reason': true,
  'only-what-is-true': true,
  'leave-the-rival-alone': true,
};
const KINDS: Readonly<Record<DecisionKind, true>> = {
  'clear-no': true,
  'soft-no': true,
  'no-and-question': true,
  'no-and-offer': true,
  maybe: true,
  yes: true,
  'given-away': true,
  'price-match': true,
  'free-extra': true,
  question: true,
  'wasted-question': true,
  listening: true,
  'fitting-offer': true,
  'ill-fitting-offer': true,
  'outside-limits': true,
  courtesy: true,
  reason: true,
  apology: true,
  'taken-back': true,
  attack: true,
  lecture: true,
  untruth: true,
  silence: true,
  'kind-close': true,
  'curt-close': true,
  other: true,
};
const VERDICTS: readonly VerdictKey[] = [
  ...OUTCOMES.flatMap((outcome) => (['high', 'middle', 'low'] as const).map((band) => `${outcome} ${band}` as const)),
  ...TELLING_CAPS,
];
const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];

/** Every sentence the talk and the debrief can show, by where it comes from. */
function sentences(language: Language): readonly [from: string, sentence: string][] {
  return [
    ...VERDICTS.map((key) => [`verdict ${key}`, verdicts(language)[key]] as [string, string]),
    ...keys(CAPS).map((id: CapId) => [`cap ${id}`, capWords(language)[id]] as [string, string]),
    ...keys(FINDINGS).map((code) => [`finding ${code}`, findingSentence(FINDINGS[code], language)] as [string, string]),
    ...keys(ADVICE).map((code) => [`advice ${code}`, adviceWords(language)[code]] as [string, string]),
    ...keys(KINDS).map((kind) => [`kind ${kind}`, kindWords(language)[kind]] as [string, string]),
    ...QUESTIONS.map((key) => [`question ${key}`, openQuestions(language)[key]] as [string, string]),
    ...SKILLS.flatMap(
      (skill) =>
        [
          [`skill ${skill}`, skillNames(language)[skill]],
          [`axis ${skill}`, skillAxes(language)[skill]],
        ] as [string, string][],
    ),
    ...FACES.flatMap((face) =>
      (['f', 'm'] as const).map((gender) => [`mood ${face} ${gender}`, moodSign(face, gender, language).word] as [string, string]),
    ),
    ...[talkWords(language), debriefWords(language)].flatMap((words) =>
      Object.entries(words).map(
        ([key, word]) =>
          [key, typeof word === 'string' ? word : (word as (...parts: string[]) => string)('3', 'mot', '1', 'yes')] as [string, string],
      ),
    ),
  ];
}

describe.each(LANGUAGES)('the words of the talk and the debrief in %s', (language) => {
  it.each(sentences(language))('%s', (_, sentence) => {
    expect(sentence).toMatch(/\p{L}/u);
    expect(sentence).toBe(typeset(sentence, language));
    expect(sentence, 'calm').not.toMatch(/!/u);
    expect(sentence, 'typographic signs').not.toMatch(/['"]/u);
    expect(sentence, 'nothing left to fill in').not.toMatch(/undefined|null|NaN|\{|\}/u);
  });

  it('fits the first screen', () => {
    for (const key of VERDICTS) expect(verdicts(language)[key].length, key).toBeLessThanOrEqual(50);
    for (const id of keys(CAPS)) expect(capWords(language)[id].length, id).toBeLessThanOrEqual(35);
    for (const code of keys(ADVICE)) expect(adviceWords(language)[code].length, code).toBeLessThanOrEqual(92);
    for (const code of keys(FINDINGS)) expect(findingSentence(FINDINGS[code], language).length, code).toBeLessThanOrEqual(62);
  });

  it('says each thing in its own words', () => {
    const advice = keys(ADVICE).map((code) => adviceWords(language)[code]);
    expect(new Set(advice).size).toBe(advice.length);
  });
});

describe('turns and numbers', () => {
  it.each<[string, Finding, string, string]>([
    [
      'turns from 1',
      { code: 'prompt-late', possible: 0, said: 3, maybes: 2 },
      'Possible au tour 1, dit au tour 4, après 2 «\u00a0peut-\u2060être\u00a0»',
      'Possible at turn 1, said at turn 4, after 2 maybes',
    ],
    [
      'no maybe',
      { code: 'prompt-late', possible: 0, said: 3, maybes: 0 },
      'Possible au tour 1, dit au tour 4',
      'Possible at turn 1, said at turn 4',
    ],
    ['never, no maybe', { code: 'prompt-never', maybes: 0 }, 'Jamais dit', 'Never said'],
    [
      'one motive, no more',
      { code: 'explored', found: 1, total: 3, wasted: 0, reflected: false },
      '1 motif compris sur 3',
      '1 of 3 motives understood',
    ],
    [
      'all that counts',
      { code: 'explored', found: 2, total: 3, wasted: 2, reflected: true },
      '2 motifs compris sur 3, ses mots repris, 2 questions perdues',
      '2 of 3 motives understood, said back, 2 questions wasted',
    ],
  ])('%s', (_, finding, fr, en) => {
    expect(findingSentence(finding, 'fr')).toBe(fr);
    expect(findingSentence(finding, 'en')).toBe(en);
  });
});

describe('the player has no gender in French', () => {
  // pedagogy: writing.md, 1.8. Participles and adjectives that would agree with “vous” or with “je” said by the player.
  const agreeing = /\b(?:vous (?:êtes|étiez|serez|avez été)|je suis|désolé|content|prêt|sûr|certain)(?:e|s)?\b/iu;
  it('in any sentence', () => {
    for (const [from, sentence] of sentences('fr')) expect(sentence, from).not.toMatch(agreeing);
  });
});
