import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/domain/scenario/checks/index.ts';
import { SEVERITIES } from '../../../src/domain/scenario/problem.ts';
import { readScenario } from '../../../src/domain/scenario/read.ts';
import { entry } from '../../../src/domain/scenario/scenario.ts';
import { mutate } from './hostile/mutate.ts';
import { amended, codesOf, EXAMPLE, MINIMAL, placesOf, problemsOf, replaced, scenarioOf } from './support/files.ts';

describe('a good file', () => {
  test('the smallest one reads without a word', () => {
    expect(problemsOf(MINIMAL)).toEqual([]);
    expect(scenarioOf(MINIMAL).variants.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('the printed excerpt reads, with warnings only', () => {
    const read = readScenario(EXAMPLE, { file: 'by-friday.yaml' });
    expect(read.ok).toBe(true);
    expect(read.ok && read.value.warnings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning few-variants',
      ...Array(4).fill('warning length-spread'),
    ]);
  });

  test('a byte order mark in front and the line ends of any system are read', () => {
    const plain = scenarioOf(MINIMAL);
    expect(scenarioOf(`\ufeff${MINIMAL}`)).toEqual(plain);
    expect(scenarioOf(MINIMAL.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(scenarioOf(MINIMAL.replaceAll('\n', '\r'))).toEqual(plain);
  });

  test('an id may be called like something every object has', () => {
    const scenario = scenarioOf(MINIMAL.replaceAll(/\bcolleague\b/g, 'constructor'));
    expect(entry(scenario.alternatives, 'constructor')?.courtesy).toBe(true);
    expect(entry(scenarioOf(MINIMAL).alternatives, 'constructor')).toBeUndefined();
  });

  test('a third language may be added, everywhere', () => {
    const german = MINIMAL.replaceAll(/en: (".*?"|\[.*?\])/g, (all, words) => `${all}, de: ${words}`);
    expect(problemsOf(german)).toEqual([]);
  });

  test('what is read, written out and read again is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const read = readScenario(mutate(MINIMAL, seed), { file: 'x' });
        if (!read.ok) return;
        const again = readScenario(JSON.stringify(read.value.scenario), { file: 'x' });
        expect(again.ok && again.value.scenario).toEqual(read.value.scenario);
        const codes = (problems: readonly { code: string }[]) =>
          problems
            .map(({ code }) => code)
            .filter((code) => code !== 'text-not-quoted')
            .sort();
        expect(again.ok && codes(again.value.warnings)).toEqual(codes(read.value.warnings));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a mistake has its place', () => {
  // Lines and columns of the minimal scenario as it is frozen.
  test.each<[string, string, string, readonly string[]]>([
    ['a value off the list', 'place: video-call', 'place: beach', ['10:8 not-in-list']],
    ['a misspelt key', 'place: video-call', 'plaec: video-call', ['3:1 missing-key', '10:1 unknown-key']],
    ['a number between quotes', 'minutes: 8', 'minutes: "8"', ['7:10 wrong-type']],
    [
      'a text without English',
      '{ fr: "Quatre-vingts pages", en: "Eighty pages" }',
      '{ fr: "Quatre-vingts pages" }',
      ['8:1 missing-language'],
    ],
    ['an empty text', 'en: "Eighty pages"', 'en: ""', ['8:41 empty-text']],
    ['an id with a capital', 'id: nadia-ferrand', 'id: Nadia', ['13:7 bad-id']],
    ['too few temperaments', 'personas: [direct, anxious]', 'personas: [direct]', ['19:1 too-few']],
    ['a limit that is not there', 'limit: quality\n  ask', 'limit: budget\n  ask', ['30:10 unknown-target']],
    ['weights that do not sum to 1', 'weight: 0.7', 'weight: 0.8', ['64:5 weights-sum']],
    ['a number out of range', 'patience: 65', 'patience: 95', ['101:15 out-of-range']],
    ['a key given twice', 'gender: f', 'gender: f\n  gender: m', ['18:3 duplicate-key']],
    ['a tab', '  portrait: samira', '\tportrait: samira', ['16:1 yaml-syntax']],
    ['a quote not closed', 'fr: "Merci pour la franchise."', 'fr: "Merci pour la franchise.', ['137:51 yaml-syntax']],
    ['an anchor', 'address: vous', 'address: &a vous', ['11:10 yaml-anchor']],
    ['a wrong moment', 'held: no-is-said,', 'held: nowhere,', ['139:40 unknown-target', '165:9 unreachable-moment']],
    ['a move in a list', 'moves: [refuse_clear, reason]', 'moves: [refuse_clear, raison]', ['146:31 not-in-list']],
    [
      'a text without quotes',
      'fr: "Deux chapitres suffisaient pour la maquette."',
      'fr: Deux chapitres suffisaient pour la maquette',
      ['97:19 text-not-quoted'],
    ],
    ['a line of several wordings', 'fr: "Je note que c’est plutôt oui."', 'fr: ""', ['124:13 empty-text']],
    ['a line of one wording', 'fr: "Ça, c’est noté."', 'fr: "Ça, c\'est noté."', ['132:20 typography']],
  ])('%s', (_, old, fresh, wanted) => {
    expect(placesOf(replaced(MINIMAL, old, fresh))).toEqual(wanted);
  });

  test('and the name of the file', () => {
    expect(problemsOf('format: 2', 'scenarios/x.yaml')).toMatchObject([
      { file: 'scenarios/x.yaml', line: 1, column: 9, code: 'format-newer', severity: 'error', path: ['format'] },
    ]);
  });

  test('a leading byte order mark does not shift it', () => {
    expect(placesOf('\ufeffformat: 2')).toEqual(['1:9 format-newer']);
  });
});

describe('all problems are told at once', () => {
  test('those of YAML', () => {
    expect(placesOf('format: &a 1\nid: *a\nid: !x two\n3: four\n')).toEqual([
      '1:9 yaml-anchor',
      '2:5 yaml-alias',
      '3:1 duplicate-key',
      '3:5 yaml-tag',
      '4:1 key-not-text',
    ]);
  });

  test('those of shape, in the order of the file', () => {
    const text = [
      ['minutes: 8', 'minutes: 0'],
      ['place: video-call', 'place: beach'],
      ['gender: f', 'gendre: f'],
      ['gate: 0', 'gate: 10'],
      ['clarity: 3\n        text: { fr: "Quatre', 'clarity: 4\n        text: { fr: "Quatre'],
    ].reduce((changed, [old, fresh]) => replaced(changed, old as string, fresh as string), MINIMAL);
    expect(codesOf(text)).toEqual(['out-of-range', 'not-in-list', 'missing-key', 'unknown-key', 'not-in-list', 'not-in-list']);
  });

  test('those of the whole, errors and warnings together', () => {
    const text = [
      ['says: { fr: "L’imprimeur', 'says: { fr: "Tu vois, l’imprimeur'],
      ['limit: quality\n  ask', 'limit: budget\n  ask'],
      ['weight: 0.3', 'weight: 0.4'],
    ].reduce((changed, [old, fresh]) => replaced(changed, old as string, fresh as string), MINIMAL);
    expect(problemsOf(text).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error unknown-target',
      'error weights-sum',
      'warning address-mixed',
    ]);
  });

  test('and no crowd of warnings hides an error', () => {
    const keywords = `["motive", ${Array(59).fill('"É"').join(', ')}]`;
    const topics = ['consequence', 'flexibility', 'batna', 'decision', 'budget', 'history'].map(
      (topic) =>
        `  ${topic}: { keywords: { fr: ${keywords}, en: ${keywords} }, hint: { fr: "Rien sur ${topic}.", en: "Nothing on ${topic}." } }\n`,
    );
    const crowded = replaced(MINIMAL, 'topics:\n', `topics:\n${topics.join('')}`);
    expect(problemsOf(crowded)).toHaveLength(500);
    expect(readScenario(crowded, { file: 'x' }).ok).toBe(true);
    const problems = problemsOf(replaced(crowded, 'id: curt-close', 'id: kind-close'));
    expect(problems).toHaveLength(500);
    expect(problems.at(-1)).toMatchObject({ severity: 'error', code: 'duplicate-id' });
  });

  test('but no more than 500', () => {
    expect(problemsOf(`format: 1\n${Array.from({ length: 900 }, (_, index) => `k${index}: 1\n`).join('')}`)).toHaveLength(500);
  });
});

describe('messages', () => {
  const everything = [
    ...Array.from({ length: 400 }, (_, seed) => mutate(MINIMAL, seed)),
    amended(
      'moments: [{ id: first-word, replies: [{ id: no-and-why, moves: [accept, condition, refuse_clear, refuse_clear, silence], clarity: 1 }] }]',
    ),
  ].flatMap((text) => problemsOf(text));

  test('are one sentence in French and one in English', () => {
    for (const { code, message } of everything) {
      expect(Object.keys(message), code).toEqual(['fr', 'en']);
      for (const words of Object.values(message)) expect(words, code).toMatch(/^\S.{3,400}[.…?]$/u);
      expect(message.en, `${code} is translated`).not.toBe(message.fr);
      if (code === 'typography') continue; // it shows the signs of both languages
      expect(message.fr, code).not.toMatch(/(?<!\s)[;!?](?!\S)|[“”]/u);
      expect(message.en, code).not.toMatch(/\s[;:!?]|[«»]/u);
    }
  });

  test('have a severity each', () => {
    for (const { code, severity } of everything) expect(SEVERITIES[code]).toBe(severity);
    for (const { code, severity } of CHECKS) expect(SEVERITIES[code]).toBe(severity);
  });
});
