import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inLanguage } from '../../domain/language/text.ts';
import type { Problem } from '../../domain/scenario/problem.ts';
import { readScenario } from '../../domain/scenario/read.ts';
import { languageOption } from './scenario-file.ts';
import { CommandProblem, readArguments, readText, type Terminal, unreadable } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `check PATH… [--json]`: every problem of every file, with its place. */
export function check(terminal: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const language = languageOption(values.lang, terminal);
  if (positionals.length === 0) throw new CommandProblem(wordsOf(language).noPath, 2);
  const files = positionals.flatMap((given) => scenarioFilesAt(given, { ...terminal, language }));
  const results = files.map((file) => checkFile(file, readText(file, { ...terminal, language })));
  if (values.json) {
    const shown = results.map(({ file, ok, problems }) => ({
      file,
      ok,
      problems: problems.map((problem) => shownProblem(problem, language)),
    }));
    terminal.print(JSON.stringify({ files: shown }, null, 2));
  } else tell(results, { ...terminal, language });
  return results.every(({ ok }) => ok) ? 0 : 1;
}

interface CheckedFile {
  readonly file: string;
  /** No error; warnings may remain. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export function checkFile(file: string, text: string): CheckedFile {
  const read = readScenario(text, { file });
  return read.ok ? { file, ok: true, problems: read.value.warnings } : { file, ok: false, problems: read.problem };
}

function shownProblem({ code, severity, line, column, message }: Problem, language: string) {
  return { code, severity, line, column, message: inLanguage(message, language) };
}

function tell(results: readonly CheckedFile[], terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  const all = results.flatMap(({ problems }) => problems);
  for (const { file, problems } of results) {
    if (problems.length === 0) terminal.print(words.fileFine(file));
    for (const { code, severity, line, column, message } of problems) {
      terminal.print(`${file}:${line}:${column} ${words[severity]} ${code}: ${inLanguage(message, terminal.language)}`);
    }
  }
  const errors = all.filter(({ severity }) => severity === 'error').length;
  terminal.print(all.length === 0 ? words.allFine(results.length) : words.someProblems(errors, all.length - errors));
}

/** The file itself, or every scenario file of a folder and its folders, sorted. */
export function scenarioFilesAt(given: string, terminal: Terminal): readonly string[] {
  try {
    if (!statSync(given).isDirectory()) return [given];
    const files = readdirSync(given, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/u.test(name))
      .sort();
    if (files.length === 0) throw new CommandProblem(wordsOf(terminal.language).noScenarioIn(given), 2);
    return files.map((name) => path.join(given, name));
  } catch (problem) {
    if (problem instanceof CommandProblem) throw problem;
    throw new CommandProblem(unreadable(given, problem, terminal), 2);
  }
}
