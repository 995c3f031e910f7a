import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bringUp, CURRENT_FORMAT, type Migration, MIGRATIONS } from '../../../src/domain/scenario/migrations/index.ts';
import { codesOf, EXAMPLE, MINIMAL, scenarioOf } from './support/files.ts';

describe('formats', () => {
  test('migrations are numbered without gaps up to the format of today', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: CURRENT_FORMAT - 1 }, (_, index) => index + 1));
  });

  test('each format has its frozen files', () => {
    const fixtures = readdirSync(new URL('../../fixtures', import.meta.url)).filter((name) => name.startsWith('format-'));
    expect(fixtures).toEqual(Array.from({ length: CURRENT_FORMAT }, (_, index) => `format-${index + 1}`));
    for (const text of [MINIMAL, EXAMPLE]) expect(scenarioOf(text).format).toBe(CURRENT_FORMAT);
  });

  test('a file goes through every step from its own format on', () => {
    const steps: readonly Migration[] = [1, 2, 3].map((from) => ({
      from,
      migrate: (file) => ({ ...file, format: from + 1, [`step${from}`]: true }),
    }));
    expect(bringUp({ format: 2, id: 'x' }, 2, steps)).toEqual({ format: 4, id: 'x', step2: true, step3: true });
    expect(bringUp({ format: 4 }, 4, steps)).toEqual({ format: 4 });
  });

  test.each([
    ['id: x', 'format-missing'],
    ['format: 2', 'format-newer'],
    ['format: 99999', 'format-newer'],
    ['format: 0', 'format-unknown'],
    ['format: -1', 'format-unknown'],
    ['format: 1.5', 'format-unknown'],
    ['format: "1"', 'format-unknown'],
    ['format: one', 'format-unknown'],
    ['format: [1]', 'format-unknown'],
    ['format:', 'format-unknown'],
    ['- format: 1', 'not-a-scenario'],
    ['format 1', 'not-a-scenario'],
    ['~', 'empty-file'],
    ['12', 'not-a-scenario'],
  ])('%j: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});
