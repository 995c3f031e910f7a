import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { jsonSchemaOf } from '../../../src/domain/scenario/json-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { scenarioSchema } from '../../../src/domain/scenario/schema.ts';
import { MODULES } from '../../../src/domain/scenario/vocabulary.ts';
import { amended, codesOf, MINIMAL, problemsOf, replaced, scenarioOf } from './support/files.ts';

describe('defaults', () => {
  test('are filled', () => {
    const scenario = scenarioOf(MINIMAL);
    expect(scenario).toMatchObject({ knownAt: 0, turnBudget: 12, grace: 2 });
    expect(scenario.alternatives.summary).toMatchObject({ withinLimits: true, courtesy: false });
    const [live, , dead] = scenario.variants;
    expect(live).toMatchObject({ pressures: 2, silenceOpens: false, exposesUntruth: false, hints: {}, lines: {}, endings: {} });
    expect(dead).toMatchObject({ pressures: 1, serves: {} });
    expect(dead).not.toHaveProperty('bargain');
    const own = scenario.moments[0]?.replies[0];
    expect(own).toMatchObject({ flags: [], when: {}, lines: {}, repeatable: false });
    expect(own).not.toHaveProperty('topic');
    expect(scenario.moments[4]).toMatchObject({ next: {}, lines: {} });
    expect(scenario.always.held[0]?.repeatable).toBe(true);
    expect(scenario.closing[0]?.repeatable).toBe(true);
  });

  test('of the pressures follow the module', () => {
    const pressures = MODULES.map((module) => {
      const fragment = `module: ${module}\npressures: [${Array(5).fill('{ tactic: guilt, says: { fr: "a", en: "b" } }').join(', ')}]`;
      return [module, scenarioOf(amended(fragment)).variants.map((variant) => variant.pressures)];
    });
    expect(Object.fromEntries(pressures)).toEqual({
      tutorial: [1, 1, 1],
      'unrealistic-demands': [2, 2, 1],
      'lowest-bidder': [2, 2, 1],
      'outside-my-trade': [3, 3, 1],
      'small-yeses': [3, 3, 1],
      'under-pressure': [4, 4, 1],
    });
  });

  test('make a list of a single line', () => {
    const { lines } = scenarioOf(MINIMAL);
    expect(lines.shrug).toEqual([{ fr: 'Non, rien à dire là-dessus.', en: 'No, nothing to say about that.' }]);
    expect(lines['anchor-hope']).toHaveLength(2);
  });
});

describe('shape', () => {
  test.each([
    ['trust: 34', 'variants: [{ id: a, trust: 34 }]', 'out-of-range'],
    ['trust: 35', 'variants: [{ id: a, trust: 35 }]', undefined],
    ['trust: 65', 'variants: [{ id: a, trust: 65 }]', undefined],
    ['patience: 91', 'variants: [{ id: a, patience: 91 }]', 'out-of-range'],
    ['turnBudget: 3', 'turnBudget: 3', 'out-of-range'],
    ['turnBudget: 16', 'turnBudget: 16', undefined],
    ['knownAt: -1', 'knownAt: -1', 'out-of-range'],
    ['minutes: 1.5', 'minutes: 1.5', 'wrong-type'],
    ['version: 0', 'version: 0', 'out-of-range'],
    ['four temperaments', 'personas: [direct, warm, anxious, analyst]', 'too-many'],
    ['variant f', 'variants: [{ id: f }]', 'not-in-list'],
    ['five moves', 'closing: [{ id: kind-close, moves: [empathy, reason, apology, explore, accept] }]', 'too-many'],
    ['clarity 4', 'closing: [{ id: kind-close, clarity: 4 }]', 'not-in-list'],
    ['an unknown flag', 'closing: [{ id: kind-close, flags: [closed, nice] }]', 'not-in-list'],
    ['a condition on the variant', 'closing: [{ id: kind-close, when: { variant: a } }]', 'unknown-key'],
    ['a condition on a number', 'closing: [{ id: kind-close, when: { trust: 50 } }]', 'unknown-key'],
    ['an id with an underscore', 'alternatives: { two_chapters: { name: { fr: "a", en: "b" }, keywords: { fr: [], en: [] } } }', 'bad-id'],
    ['an outcome without epilogue', 'endings: { agreement: { epilogues: [] } }', 'too-few'],
    ['four epilogues', `endings: { agreement: { epilogues: [${Array(4).fill('{ fr: "a", en: "b" }').join(', ')}] } }`, 'too-many'],
    ['no ending for an outcome', 'endings: { agreement: null }', 'missing-key'],
    ['a phase without a standing moment', 'standing: { settled: null }', 'missing-key'],
    ['a text that is a number', 'lesson: { fr: 12, en: "b" }', 'wrong-type'],
    ['a text that is a word', 'lesson: word', 'wrong-type'],
    ['a line that is a word', 'lines: { shrug: word }', 'wrong-type'],
    ['a line without English', 'lines: { shrug: { en: null } }', 'missing-language'],
    ['a line without English among several', 'lines: { shrug: [{ fr: "Non.", en: "No." }, { fr: "Rien." }] }', 'missing-language'],
    ['lists that are maps', 'moments: { a: b }', 'wrong-type'],
    ['maps that are lists', 'topics: []', 'wrong-type'],
  ])('%s', (_, fragment, code) => {
    const codes = codesOf(amended(fragment));
    if (code) expect(codes).toContain(code);
    else expect(codes).toEqual([]);
  });

  test('as many replies as allowed and one more', () => {
    const replies = (count: number) =>
      replaced(
        MINIMAL,
        '  - id: yes-is-said\n    phases: [promised]\n    replies: []',
        `  - id: yes-is-said\n    phases: [promised]\n    replies:\n${Array.from(
          { length: count },
          (_, index) =>
            `      - { id: r${index}, moves: [empathy], clarity: 0, text: { fr: "Bonjour ${index}.", en: "Hello ${index}." }, coach: { fr: "a", en: "b" } }\n`,
        ).join('')}`,
      );
    expect(codesOf(replies(6))).toEqual([]);
    expect(codesOf(replies(12))).toEqual(['many-replies']);
    expect(codesOf(replies(13))).toEqual(['too-many']);
  });

  test('nothing written where something is wanted is said so', () => {
    expect(problemsOf(replaced(MINIMAL, 'minutes: 8', 'minutes:'))[0]?.message.en).toBe(
      'Nothing is written here. A number is needed, without quotes.',
    );
  });

  test('the type of what is read is Scenario', () => {
    expectTypeOf<z.output<typeof scenarioSchema>>().toEqualTypeOf<Scenario>();
  });
});

describe('JSON Schema', () => {
  interface Node {
    readonly [key: string]: unknown;
    readonly properties?: Record<string, Node>;
    readonly description?: string;
  }
  const schema = jsonSchemaOf() as Node;
  const definitions = schema.$defs as Record<string, Node>;

  test('describes the file as it is written: defaults are not required', () => {
    const required = schema.required as readonly string[];
    expect(required).toContain('demand');
    expect(required).not.toContain('turnBudget');
    expect(schema).toMatchObject({ additionalProperties: false, properties: { turnBudget: { default: 12, minimum: 4, maximum: 16 } } });
    expect(definitions.Reply?.properties?.repeatable).toMatchObject({ default: false });
    expect(definitions.StandingReply?.properties?.repeatable).toMatchObject({ default: true });
  });

  test('names its parts', () => {
    expect(Object.keys(definitions).sort()).toEqual(['Ending', 'Fact', 'Keywords', 'Moment', 'Reply', 'StandingReply', 'Text', 'Variant']);
    expect(definitions.Text).toMatchObject({ required: ['fr', 'en'], propertyNames: { pattern: '^[a-z]{2,3}$' } });
  });

  test('says something about every key', () => {
    const silent = [['file', schema] as const, ...Object.entries(definitions)].flatMap(([part, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(([, property]) => !property.description && !property.$ref)
        .map(([key]) => `${part}.${key}`),
    );
    expect(silent).toEqual([]);
    for (const { description } of Object.values(definitions)) expect(description).toBeTruthy();
  });
});
