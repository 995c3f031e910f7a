import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { run } from '../../../src/apps/cli/main.ts';
import { jsonSchemaOf } from '../../../src/domain/scenario/json-schema.ts';
import goldenScores from '../../fixtures/pedagogy/golden_scores.json' with { type: 'json' };
import goldenTalks from '../../fixtures/pedagogy/golden_talks.json' with { type: 'json' };
import { EXAMPLE } from '../../support/scenarios.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'non-mais-'));
const GOOD_TALK = 'no-and-why,who-is-he-facing,board-must-believe,three-screens,the-sentence,kind-close';

async function cli(args: readonly string[], { input = '', language = 'en' as 'en' | 'fr' } = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    language,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    input: Readable.from([input]),
    output: new PassThrough(),
    now: () => 42,
  });
  return { code, out: out.join('\n'), complaints };
}

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('usage', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['no command', []],
    ['an unknown command', ['chek']],
    ['an unknown option', ['check', '--jsn', EXAMPLE]],
    ['no path', ['check']],
    ['a missing file', ['check', 'nowhere.yaml']],
    ['a folder where a file is wanted', ['score', folder]],
    ['two scenarios', ['play', EXAMPLE, EXAMPLE]],
    ['an unknown scenario id', ['play', 'no-such-client']],
    ['an unknown variant', ['play', EXAMPLE, '--variant', 'z', '--json']],
    ['an unknown language', ['play', EXAMPLE, '--lang', 'xx', '--json']],
    ['an unknown format', ['graph', EXAMPLE, '--format', 'svg']],
    ['a prototype name as a command', ['constructor']],
    ['an option without its value', ['play', EXAMPLE, '--seed']],
  ];
  it.each(wrong)('%s: exit 2 and one line, no stack', async (_, args) => {
    const { code, complaints } = await cli(args);
    expect(code).toBe(2);
    if (args.length > 0) expect(complaints).toHaveLength(1);
    expect(complaints.join()).not.toMatch(/\n|at .+:\d+:\d+\)/u);
  });

  it('speaks French to who reads French', async () => {
    const { complaints } = await cli(['check', 'nulle-part.yaml'], { language: 'fr' });
    expect(complaints[0]).toContain('n’existe pas');
  });
});

describe('check', () => {
  it('finds no error in the example', async () => {
    const { code, out } = await cli(['check', EXAMPLE, '--json']);
    expect(code).toBe(0);
    const [{ file, ok, problems }] = JSON.parse(out).files;
    expect({ file, ok }).toEqual({ file: EXAMPLE, ok: true });
    for (const problem of problems) expect(problem.severity).toBe('warning');
  });

  it('tells each problem with code, severity and place, and exits 1', async () => {
    const broken = fileOf('broken.yaml', readFileSync(EXAMPLE, 'utf8').replace(/^ {2}opening: opening\b.*$/mu, '  opening: nowhere'));
    const { code, out } = await cli(['check', EXAMPLE, broken, '--json']);
    const { files } = JSON.parse(out);
    expect(code).toBe(1);
    expect(files.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, false]);
    expect(files[1].problems).toContainEqual({
      code: 'unknown-target',
      severity: 'error',
      line: expect.any(Number),
      column: expect.any(Number),
      message: expect.stringContaining('nowhere'),
    });
  });

  it('reads folders', async () => {
    const { code, out } = await cli(['check', 'scenarios', '--json']);
    expect(code).toBe(0);
    for (const { problems } of JSON.parse(out).files) expect(problems).toEqual([]);
  });
});

describe('play', () => {
  it('plays given replies and reports each turn', async () => {
    const { code, out } = await cli(['play', EXAMPLE, '--variant', 'a', '--seed', 'x', '--lang', 'fr', '--replies', GOOD_TALK, '--json']);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ scenario: 'by-friday', variant: 'a', seed: 'x', ended: true, ending: 'agreement', offered: [] });
    expect(report.turns).toHaveLength(6);
    expect(report.turns[0]).toMatchObject({
      moment: 'opening',
      reply: 'no-and-why',
      moves: ['empathy', 'refuse_clear', 'reason', 'explore'],
      clarity: 3,
      reaction: 'press',
      mood: 'neutral',
      revealed: [],
    });
    expect(report.turns[0].client).toContain('il me faut le nouveau site');
    expect(report.turns[1].revealed).toEqual(['board']);
    expect(report.scorecard).toMatchObject({ total: 100, grade: 'A', caps: [], repairCredit: 0 });
    expect(Object.keys(report.scorecard.skills)).toEqual([
      'clarity',
      'promptness',
      'exploration',
      'alternative',
      'relationship',
      'limits',
      'honesty',
    ]);
  });

  it('stops in mid-talk and tells what is on offer', async () => {
    const { out } = await cli(['play', EXAMPLE, '--variant', 'd', '--replies', 'no-and-why', '--json']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ ended: false, ending: null });
    expect(report.offered.length).toBeGreaterThanOrEqual(2);
  });

  it('names what was offered when a reply is not', async () => {
    const { code, complaints } = await cli(['play', EXAMPLE, '--replies', 'three-screens', '--json']);
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(/turn 1: reply "three-screens" .*no-and-why/u);
  });

  it('refuses a reply after the end', async () => {
    const { code, complaints } = await cli(['play', EXAMPLE, '--replies', 'kind-close,kind-close']);
    expect(code).toBe(1);
    expect(complaints[0]).toContain('turn 2');
  });

  it('can be played by a person to its end', async () => {
    const { code, out } = await cli(['play', EXAMPLE, '--variant', 'd', '--seed', '3', '--lang', 'en'], { input: '1\nx\ns\nc\n1\n' });
    expect(code).toBe(0);
    expect(out).toContain('Your limits');
    expect(out).toContain('(silence)');
    expect(out).toContain('Total: ');
  });

  it('can be left', async () => {
    const { code, out } = await cli(['play', EXAMPLE, '--seed', '3'], { input: 'q\n' });
    expect(code).toBe(0);
    expect(out).toContain('--seed 3');
  });
});

describe('score', () => {
  it('scores the golden cases, in their order', async () => {
    const cases = goldenScores.cases.map(({ expected, shows, ...talk }) => talk);
    const { code, out } = await cli(['score', fileOf('scores.json', JSON.stringify(cases)), '--json']);
    expect(code).toBe(0);
    const results = JSON.parse(out);
    expect(results.map(({ id }: { id: string }) => id)).toEqual(cases.map(({ id }) => id));
    expect(results.map(({ scorecard }: { scorecard: unknown }) => scorecard)).toEqual(goldenScores.cases.map(({ expected }) => expected));
  });

  it('plays the golden talks from their replies', async () => {
    const talks = goldenTalks.talks.map(({ id, variant, replies }) => ({ id, variant, replies }));
    const { out } = await cli(['score', fileOf('talks.json', JSON.stringify(talks)), '--json']);
    expect(JSON.parse(out)).toEqual(
      goldenTalks.talks.map(({ id, trace, outcome, expected }) => ({ id, trace, outcome, scorecard: expected })),
    );
  });

  it('scores one talk as one', async () => {
    const [{ id, variant, turns, expected }] = goldenScores.cases as [(typeof goldenScores.cases)[number]];
    const { out } = await cli(['score', fileOf('one.json', JSON.stringify({ id, variant, turns })), '--json']);
    expect(JSON.parse(out)).toEqual({ id, scorecard: expected });
  });

  it.each([
    ['not JSON', '{', 'not JSON'],
    ['no talk', '[{"variant": 3}]', '1, variant'],
    ['an unknown move', JSON.stringify([{ variant: goldenScores.cases[0]?.variant, turns: [{ moves: ['yes'] }] }]), '1, turns[0]'],
  ])('says where a file is %s', async (_, text, place) => {
    const { code, complaints } = await cli(['score', fileOf('bad.json', text), '--json']);
    expect(code).toBe(1);
    expect(complaints[0]).toContain(place);
  });
});

describe('graph', () => {
  it('gives a machine that XState takes', async () => {
    const { out } = await cli(['graph', EXAMPLE, '--format', 'xstate']);
    const machine = createMachine(JSON.parse(out));
    expect(Object.keys(machine.states)).toEqual(['talk', 'mood', 'haste']);
    expect(machine.states.talk?.states.understood).toBeDefined();
  });

  it('gives a Mermaid diagram with every moment', async () => {
    const { out } = await cli(['graph', EXAMPLE, '--format', 'mermaid']);
    for (const moment of ['opening', 'pressed', 'understood', 'promised', 'settled'])
      expect(out).toContain(`state "${moment}" as ${moment}`);
    expect(out).toContain('[*] --> opening');
  });
});

describe('schema', () => {
  it('is written as the schema says', () => {
    expect(JSON.parse(readFileSync('assets/scenario.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf())));
  });
});
