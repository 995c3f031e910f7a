import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../domain/language/text.ts';
import { typesetScenario } from '../../domain/scenario/languages.ts';
import { readScenario } from '../../domain/scenario/read.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { CommandProblem, readText, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

const FOLDER = 'scenarios';

/** The scenario a command was given: a file, or an id of the folder scenarios/. Its texts are typeset. */
export function loadScenario(given: string | undefined, terminal: Terminal): Scenario {
  const words = wordsOf(terminal.language);
  if (given === undefined) throw new CommandProblem(words.oneScenario, 2);
  const file = existsSync(given) ? given : fileOfId(given);
  if (file === undefined) throw new CommandProblem(/[/.]/u.test(given) ? words.missingFile(given) : words.unknownScenario(given), 2);
  const read = readScenario(readText(file, terminal), { file });
  if (!read.ok) throw new CommandProblem(words.brokenScenario(file, read.problem.length), 1);
  return typesetScenario(read.value.scenario);
}

function fileOfId(id: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/u.test(id) || !existsSync(FOLDER)) return undefined;
  const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).find((name) => path.basename(name) === `${id}.yaml`);
  return found === undefined ? undefined : path.join(FOLDER, found);
}

/** `--lang`, or the language of the terminal. @throws CommandProblem (2) if the product does not speak it. */
export function languageOption(given: string | undefined, terminal: Terminal): Language {
  if (given === undefined) return terminal.language;
  const language = LANGUAGES.find((known) => known === given);
  if (!language) throw new CommandProblem(wordsOf(terminal.language).unknownLanguage(given, LANGUAGES.join(', ')), 2);
  return language;
}
