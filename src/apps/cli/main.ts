import { fileURLToPath } from 'node:url';
import { realpathSync } from 'node:fs';
import { CommandProblem, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

type Command = (terminal: Terminal, args: readonly string[]) => number | Promise<number>;

/** Each command prints, and gives its exit code. Only the one that is run is loaded: a check needs no machine, a score no reader. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => import('./check.ts').then(({ check }) => check),
  play: () => import('./play.ts').then(({ play }) => play),
  score: () => import('./score.ts').then(({ score }) => score),
  graph: () => import('./graph.ts').then(({ graph }) => graph),
  schema: () => import('./schema.ts').then(({ schema }) => schema),
  cues: () => import('./cues.ts').then(({ cues }) => cues),
  prove: () => import('./prove.ts').then(({ prove }) => prove),
  strategies: () => import('./strategies.ts').then(({ strategies }) => strategies),
};

/** Runs one command. Returns the exit code: 0 well, 1 problems found, 2 wrong usage or an unreadable file. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const words = wordsOf(terminal.language);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.print(words.usage);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!load) throw new CommandProblem(words.unknownCommand(name, Object.keys(COMMANDS).join(', ')), 2);
    const command = await load();
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
