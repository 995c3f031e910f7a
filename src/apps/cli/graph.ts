import { compile } from '../../domain/dialogue/compile.ts';
import { mermaidOf } from './mermaid.ts';
import { loadScenario } from './scenario-file.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `graph SCENARIO --format mermaid|xstate`. The xstate format is a machine as JSON: what `createMachine` and Stately's tools take. */
export function graph(terminal: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { format: { type: 'string', default: 'mermaid' } });
  const words = wordsOf(terminal.language);
  if (positionals.length > 1) throw new CommandProblem(words.oneScenario, 2);
  if (values.format !== 'mermaid' && values.format !== 'xstate') throw new CommandProblem(words.unknownFormat(values.format), 2);
  const scenario = loadScenario(positionals[0], terminal);
  terminal.print(values.format === 'mermaid' ? mermaidOf(scenario) : JSON.stringify(compile(scenario).config, null, 2));
  return 0;
}
