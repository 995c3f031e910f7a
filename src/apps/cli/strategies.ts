import { holdTournament, type Standing } from '../../domain/proof/tournament.ts';
import { scenarioFilesAt } from './check.ts';
import { languageOption, loadScenario } from './scenario-file.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `strategies PATH… [--json]`: what fixed ways of playing earn on each scenario, over every variant and 200 seeds. */
export function strategies(given: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const terminal = { ...given, language: languageOption(values.lang, given) };
  if (positionals.length === 0) throw new CommandProblem(wordsOf(terminal.language).nothingToPlay, 2);
  const scenarios = positionals.flatMap((path) => scenarioFilesAt(path, terminal)).map((file) => loadScenario(file, terminal));
  const earned: Record<string, Record<string, Pick<Standing, 'mean' | 'min' | 'max'>>> = {};
  for (const scenario of scenarios) {
    const standings = holdTournament(scenario);
    earned[scenario.id] = Object.fromEntries(standings.map(({ strategy, mean, min, max }) => [strategy, { mean, min, max }]));
    if (!values.json) tell(scenario.id, standings, terminal);
  }
  if (values.json) terminal.print(JSON.stringify(earned, null, 2));
  return 0;
}

function tell(scenario: string, standings: readonly Standing[], terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  const variants = Object.keys(standings[0]?.variants ?? {});
  const row = (name: string, earned: string, each: readonly string[]) =>
    terminal.print(`  ${name.padEnd(NAME_WIDTH)}${earned}  ${each.map((cell) => cell.padStart(6)).join('')}`);
  terminal.print(scenario);
  row(words.strategy, words.meanMinMax, variants);
  for (const { strategy, mean, min, max, alternative, variants: each } of standings) {
    const name = alternative === undefined ? strategy : `${strategy} (${alternative})`;
    const earned = `${mean.toFixed(1).padStart(6)}${String(min).padStart(5)}${String(max).padStart(5)}`;
    row(
      name,
      earned,
      variants.map((id) => each[id]?.mean.toFixed(1) ?? ''),
    );
  }
}

/** Room for the longest strategy with the id of an alternative, in characters. */
const NAME_WIDTH = 48;
