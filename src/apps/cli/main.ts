import { fileURLToPath } from 'node:url';
import { realpathSync } from 'node:fs';
import { check } from './check.ts';
import { graph } from './graph.ts';
import { play } from './play.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { CommandProblem, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** What each command does with its arguments: it prints, and gives its exit code. */
const COMMANDS: Readonly<Record<string, (terminal: Terminal, args: readonly string[]) => number | Promise<number>>> = {
  check,
  play,
  score,
  graph,
  schema,
};

/** Runs one command. Returns the exit code: 0 well, 1 problems found, 2 wrong usage or an unreadable file. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const words = wordsOf(terminal.language);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.print(words.usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new CommandProblem(words.unknownCommand(name, Object.keys(COMMANDS).join(', ')), 2);
    return await command(terminal, rest);
  } catch (problem) {
    if (!(problem instanceof CommandProblem)) throw problem;
    terminal.complain(`non-mais: ${problem.message}`);
    return problem.exitCode;
  }
}

function isMain(): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isMain()) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(0);
    throw problem;
  });
  process.exitCode = await run(process.argv.slice(2), {
    language: locale.startsWith('fr') ? 'fr' : 'en',
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    output: process.stdout,
    now: Date.now,
  });
}
