import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/apps/cli/main.ts';
import { EXAMPLE } from '../../support/scenarios.ts';

/** The example, with talks of five replies: every one of them is searched at once. */
const SHORT = path.join(mkdtempSync(path.join(tmpdir(), 'non-mais-')), 'short.yaml');
writeFileSync(SHORT, readFileSync(EXAMPLE, 'utf8').replace(/^turnBudget: 12/mu, 'turnBudget: 5'));

async function cli(args: readonly string[], language: 'en' | 'fr' = 'en') {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    language,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    input: Readable.from(['']),
    output: new PassThrough(),
    now: () => 42,
  });
  return { code, out: out.join('\n'), complaints };
}

describe('prove', () => {
  it('reports each variant with each persona, and how far it went', async () => {
    const { code, out } = await cli(['prove', EXAMPLE, '--json']);
    const { files } = JSON.parse(out);
    expect(code).toBe(0);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: EXAMPLE, scenario: 'by-friday' });
    for (const proof of files[0].variants) {
      expect(proof).toMatchObject({
        variant: expect.stringMatching(/^[ad]$/u),
        persona: expect.any(String),
        jitter: { trust: 0, patience: 0 },
        complete: expect.any(Boolean),
        depth: expect.any(Number),
        states: expect.any(Number),
        talks: expect.stringMatching(/^\d+$/u),
        unreachable: { moments: expect.any(Array), replies: expect.any(Array) },
        unmet: { moments: expect.any(Array), replies: expect.any(Array) },
        best: { total: expect.any(Number), proved: expect.any(Boolean), replies: expect.any(Array) },
      });
      expect(proof.best.total).toBeGreaterThan(proof.worst.total);
      expect(Object.keys(proof.skills)).toEqual([
        'clarity',
        'promptness',
        'exploration',
        'alternative',
        'relationship',
        'limits',
        'honesty',
      ]);
      expect(proof.endings.unanswered.shortest).toHaveLength(1);
    }
  });

  it('gives replies that can be played, to the total it says', async () => {
    const { out } = await cli(['prove', SHORT, '--json']);
    const [{ variant, best, complete }] = JSON.parse(out).files[0].variants;
    expect(complete).toBe(true);
    const { out: played } = await cli(['play', SHORT, '--variant', variant, '--replies', best.replies.join(), '--json']);
    expect(JSON.parse(played)).toMatchObject({ ended: true });
  });

  it('widens to both ends of the jitter', async () => {
    const still = await cli(['prove', SHORT, '--json']);
    const moved = await cli(['prove', SHORT, '--jitter', '--json']);
    expect(JSON.parse(moved.out).files[0].variants).toHaveLength(5 * JSON.parse(still.out).files[0].variants.length);
  });

  it('tells it in the language of the terminal, and that it has left nothing out', async () => {
    const { out } = await cli(['prove', SHORT], 'fr');
    expect(out).toContain('au plus court');
    expect(out).toContain('compte rendu de tous les entretiens');
  });
});

describe('strategies', () => {
  it('gives mean, least and most of each strategy', async () => {
    const { code, out } = await cli(['strategies', EXAMPLE, '--json']);
    const earned = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(earned)).toEqual(['by-friday']);
    expect(Object.keys(earned['by-friday'])).toHaveLength(14);
    for (const one of Object.values(earned['by-friday']))
      expect(one).toEqual({ mean: expect.any(Number), min: expect.any(Number), max: expect.any(Number) });
  });

  it('tells it as a table', async () => {
    const { out } = await cli(['strategies', SHORT]);
    expect(out).toMatch(/reference +\d+\.\d/u);
  });
});

describe('cues', () => {
  it('gives shares by language', async () => {
    const { out } = await cli(['cues', EXAMPLE, '--json']);
    const found = JSON.parse(out)['by-friday'];
    expect(Object.keys(found)).toEqual(['fr', 'en']);
    for (const { bestIsLongest, situations } of Object.values<{ bestIsLongest: number; situations: number }>(found)) {
      expect(situations).toBeGreaterThan(0);
      expect(bestIsLongest).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(['prove', 'strategies', 'cues'])('%s', (command) => {
  it('asks for a path: exit 2', async () => {
    const { code, complaints } = await cli([command]);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
  });

  it('refuses a file that is not there: exit 2', async () => expect((await cli([command, 'nowhere.yaml'])).code).toBe(2));
});
