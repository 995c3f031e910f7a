import { prove as proveScenario } from '../../domain/proof/prove.ts';
import type { Line, Proof } from '../../domain/proof/proof.ts';
import { scenarioFilesAt } from './check.ts';
import { languageOption, loadScenario } from './scenario-file.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `prove PATH… [--jitter] [--json]`: what every talk of every variant and persona can come to; nothing is said that was not searched. */
export function prove(given: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, jitter: { type: 'boolean' }, lang: { type: 'string' } });
  const terminal = { ...given, language: languageOption(values.lang, given) };
  if (positionals.length === 0) throw new CommandProblem(wordsOf(terminal.language).nothingToProve, 2);
  const files = positionals.flatMap((path) => scenarioFilesAt(path, terminal));
  const proved = files.map((file) => {
    const scenario = loadScenario(file, terminal);
    const result = { file, scenario: scenario.id, variants: proveScenario(scenario, { jitter: values.jitter === true }) };
    if (!values.json) tell(result, terminal);
    return result;
  });
  if (values.json) terminal.print(JSON.stringify({ files: proved }, null, 2));
  return 0;
}

interface Proved {
  readonly file: string;
  readonly scenario: string;
  readonly variants: readonly Proof[];
}

function tell({ file, scenario, variants }: Proved, terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  terminal.print(`${file}: ${scenario}`);
  for (const proof of variants) tellVariant(proof, terminal);
  const never = (kind: 'moments' | 'replies') =>
    (variants[0]?.unreachable[kind] ?? []).filter((id) => variants.every(({ unreachable }) => unreachable[kind].includes(id)));
  const everywhere = variants.every(({ complete }) => complete);
  const [moments, replies] = [never('moments'), never('replies')];
  if (moments.length > 0) terminal.print(`  ${words.neverReached(everywhere, moments.join(', '))}`);
  if (replies.length > 0) terminal.print(`  ${words.neverOffered(everywhere, replies.join(', '))}`);
  if (moments.length + replies.length === 0) terminal.print(`  ${words.allMet}`);
}

function tellVariant(proof: Proof, terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  const { variant, persona, jitter, complete, depth, states, talks } = proof;
  const moved = jitter.trust === 0 && jitter.patience === 0 ? '' : ` (${signed(jitter.trust)}, ${signed(jitter.patience)})`;
  terminal.print(
    `  ${variant} · ${persona}${moved}: ${complete ? words.searchedWhole(talks, states) : words.searchedTo(depth, talks, states)}`,
  );
  const found = (line: Line) => `${line.total} ${line.replies.join(' → ')}`;
  terminal.print(`    ${complete ? words.best : words.bestFound}: ${found(proof.best)}`);
  terminal.print(`    ${complete ? words.worst : words.worstFound}: ${found(proof.worst)}`);
  for (const [outcome, { shortest, best, worst }] of Object.entries(proof.endings)) {
    terminal.print(
      `    ${outcome.padEnd(12)} ${String(worst.total).padStart(3)}–${String(best.total).padEnd(3)} ${words.shortest}: ${shortest.join(' → ')}`,
    );
  }
  terminal.print(
    `    ${Object.entries(proof.skills)
      .map(([skill, { best, worst }]) => `${skill} ${worst.total}–${best.total}`)
      .join(' · ')}`,
  );
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
