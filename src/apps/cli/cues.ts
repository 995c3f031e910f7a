import { CUE_LIMITS, type Cues, cuesBeyond, cuesOf } from '../../domain/proof/cues.ts';
import { scenarioFilesAt } from './check.ts';
import { languageOption, loadScenario } from './scenario-file.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `cues PATH… [--json]`: what gives the best reply away to somebody who does not listen; exit 1 if a scenario goes too far. */
export function cues(given: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const terminal = { ...given, language: languageOption(values.lang, given) };
  if (positionals.length === 0) throw new CommandProblem(wordsOf(terminal.language).nothingToRead, 2);
  const scenarios = positionals.flatMap((path) => scenarioFilesAt(path, terminal)).map((file) => loadScenario(file, terminal));
  const found = scenarios.map((scenario) => {
    const byLanguage = cuesOf(scenario);
    const beyond = cuesBeyond(CUE_LIMITS.scenario, byLanguage);
    if (!values.json) tell(scenario.id, byLanguage, beyond, terminal);
    return { id: scenario.id, byLanguage, beyond };
  });
  if (values.json) terminal.print(JSON.stringify(Object.fromEntries(found.map(({ id, byLanguage }) => [id, byLanguage])), null, 2));
  return found.every(({ beyond }) => beyond.length === 0) ? 0 : 1;
}

function tell(scenario: string, byLanguage: Readonly<Record<string, Cues>>, beyond: readonly string[], terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  terminal.print(scenario);
  for (const [language, { situations, ...shares }] of Object.entries(byLanguage)) {
    terminal.print(
      `  ${language} (${situations}): ${Object.entries(shares)
        .map(([name, share]) => `${name} ${share.toFixed(2)}`)
        .join(' · ')}`,
    );
  }
  if (beyond.length > 0) terminal.print(`  ${words.tooTelling}: ${beyond.join(', ')}`);
}
