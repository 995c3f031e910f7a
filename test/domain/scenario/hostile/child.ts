import { SEVERITIES } from '../../../../src/domain/scenario/problem.ts';
import { readScenario } from '../../../../src/domain/scenario/read.ts';
import { EXAMPLE } from '../support/files.ts';
import { CORPUS } from './corpus.ts';
import { mutate } from './mutate.ts';

/**
 * Reads hostile files in a process of its own, so that a death or a hang is seen from outside. One line of JSON a file.
 * Arguments: `corpus`, or `mutations <first seed> <how many>`.
 */
export interface Report {
  readonly name: string;
  readonly milliseconds: number;
  readonly ok: boolean;
  readonly codes: readonly string[];
  /** What the reader promised and did not keep; empty when all is well. */
  readonly broken: readonly string[];
}

const [mode, first = '0', count = '0'] = process.argv.slice(2);
const clean = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

if (mode === 'corpus') for (const nasty of CORPUS) report(nasty.name, nasty.text());
else for (let seed = Number(first); seed < Number(first) + Number(count); seed++) report(`seed ${seed}`, mutate(EXAMPLE, seed));

function report(name: string, text: string): void {
  let [read, milliseconds] = timed(text);
  // Compiling and collecting are counted too; what is slow three times is slow.
  for (let again = 0; again < 2 && milliseconds > 100; again++) milliseconds = Math.min(milliseconds, timed(text)[1]);
  const problems = read.ok ? read.value.warnings : read.problem;
  const lines = text.split(/\r\n|\r|\n/);
  const broken = problems
    .flatMap((problem) => [
      Object.hasOwn(SEVERITIES, problem.code) ? '' : `unknown code ${problem.code}`,
      problem.file === 'nasty.yaml' ? '' : 'no file',
      problem.line >= 1 && problem.line <= lines.length ? '' : `line ${problem.line} of ${lines.length}`,
      problem.column >= 1 && problem.column <= (lines[problem.line - 1] ?? '').length + 1
        ? ''
        : `column ${problem.column} in line ${problem.line}`,
      problem.message.fr && problem.message.en ? '' : `no message for ${problem.code}`,
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(Object.values(problem.message).join(''))
        ? `message of ${problem.code} holds what it refuses`
        : '',
    ])
    .filter((word) => word !== '');
  if (!read.ok && !problems.some(({ severity }) => severity === 'error')) broken.push('refused without an error');
  if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== clean || 'polluted' in {}) broken.push('prototype polluted');
  if (read.ok) {
    const again = readScenario(JSON.stringify(read.value.scenario), { file: 'nasty.yaml' });
    if (!again.ok || JSON.stringify(again.value.scenario) !== JSON.stringify(read.value.scenario))
      broken.push('does not read back the same');
  }
  const codes = [...new Set(problems.map(({ code }) => code))];
  process.stdout.write(
    `${JSON.stringify({ name, milliseconds: Math.round(milliseconds), ok: read.ok, codes, broken: broken.slice(0, 5) } satisfies Report)}\n`,
  );
}

function timed(text: string): [ReturnType<typeof readScenario>, number] {
  // Time of this process, not of the clock: the machine may be doing other things.
  const start = process.cpuUsage();
  const read = readScenario(text, { file: 'nasty.yaml' });
  const { user, system } = process.cpuUsage(start);
  return [read, (user + system) / 1_000];
}
