import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../../domain/language/text.ts';
import { wordsOf } from './words.ts';

/** The world of a command, handed in so that tests can look on. */
export interface Terminal {
  readonly language: Language;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly now: () => number;
}

/** Told in one line, without a stack: 1 for a problem in what was given, 2 for wrong usage or an unreadable file. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Options by name: with a value, or only there or not. */
type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly default?: string }>>;

/** What was given: a text for a `string`, true for a `boolean`; undefined for what is absent and has no default. */
interface Arguments<Known extends Options> {
  readonly values: {
    readonly [Name in keyof Known]:
      | (Known[Name]['type'] extends 'string' ? string : boolean)
      | (Known[Name] extends { default: string } ? never : undefined);
  };
  readonly positionals: readonly string[];
}

/** Arguments by name and by place. @throws CommandProblem (2) on an unknown option or a missing value. */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known): Arguments<Known> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as unknown as Arguments<Known>;
  } catch (problem) {
    throw new CommandProblem(firstSentence(problem), 2);
  }
}

/** The text of a file. @throws CommandProblem (2) if it is missing, is no file, or cannot be read. */
export function readText(path: string, terminal: Terminal): string {
  const words = wordsOf(terminal.language);
  try {
    if (statSync(path).isDirectory()) throw new CommandProblem(words.notAFile(path), 2);
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if (problem instanceof CommandProblem) throw problem;
    throw new CommandProblem(unreadable(path, problem, terminal), 2);
  }
}

export function unreadable(path: string, problem: unknown, terminal: Terminal): string {
  const words = wordsOf(terminal.language);
  const code = (problem as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.missingFile(path);
  return words.unreadableFile(path, code ?? firstSentence(problem));
}

function firstSentence(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  return message.split(/\n|\. /u)[0] ?? message;
}
