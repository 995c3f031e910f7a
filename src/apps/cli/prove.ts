import { prove as proveScenario } from '../../domain/proof/prove.ts';
import type { Line, Proof, Unseen } from '../../domain/proof/proof.ts';
import { scenarioFilesAt } from './check.ts';
import { languageOption, loadScenario } from './scenario-file.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `prove PATH… [--jitter] [--whole] [--json]`: what every talk of every variant and persona can come to; nothing is said that was not searched. */
export function prove(given: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    jitter: { type: 'boolean' },
    whole: { type: 'boolean' },
    lang: { type: 'string' },
  });
  const terminal = { ...given, language: languageOption(values.lang, given) };
  if (positionals.length === 0) throw new CommandProblem(wordsOf(terminal.language).nothingToProve, 2);
  const files = positionals.flatMap((path) => scenarioFilesAt(path, terminal));
  const proved = files.map((file) => {
    const scenario = loadScenario(file, terminal);
    const result = {
      file,
      scenario: scenario.id,
      variants: proveScenario(scenario, { jitter: values.jitter === true, whole: values.whole === true }),
    };
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
  // Replies of other variants are out of reach in each; what matters is what no variant offers.
  const inAll = (kind: 'moments' | 'replies', of: (proof: Proof) => Unseen) =>
    [...new Set(variants.flatMap((proof) => of(proof)[kind]))].filter((id) => variants.every((proof) => of(proof)[kind].includes(id)));
  const proved = ({ unreachable }: Proof) => unreachable;
  const unseen = ({ unreachable, unmet }: Proof) => ({
    moments: [...unreachable.moments, ...unmet.moments],
    replies: [...unreachable.replies, ...unmet.replies],
  });
  for (const kind of ['moments', 'replies'] as const) {
    const never = inAll(kind, proved);
    const perhaps = inAll(kind, unseen).filter((id) => !never.includes(id));
    if (never.length > 0) terminal.print(`  ${words.never[kind]}: ${never.join(', ')}`);
    if (perhaps.length > 0) terminal.print(`  ${words.notMet[kind]}: ${perhaps.join(', ')}`);
  }
  if (inAll('moments', unseen).length + inAll('replies', unseen).length === 0) terminal.print(`  ${words.allMet}`);
}

function tellVariant(proof: Proof, terminal: Terminal): void {
  const words = wordsOf(terminal.language);
  const { variant, persona, jitter, complete, depth, states, talks } = proof;
  const moved = jitter.trust === 0 && jitter.patience === 0 ? '' : ` (${signed(jitter.trust)}, ${signed(jitter.patience)})`;
  terminal.print(
    `  ${variant} · ${persona}${moved}: ${complete ? words.searchedWhole(talks, states, depth) : words.searchedTo(depth, talks, states)}`,
  );
  const { best, worst } = proof;
  terminal.print(`    ${best.proved ? words.best : words.bestFound}: ${best.total} ${best.replies.join(' → ')}`);
  terminal.print(`    ${worst.proved ? words.worst : words.worstFound}: ${worst.total} ${worst.replies.join(' → ')}`);
  for (const [outcome, ending] of Object.entries(proof.endings)) {
    terminal.print(
      `    ${outcome.padEnd(12)} ${range(ending).padEnd(9)} ${ending.shortestProved ? words.shortest : words.shortestFound}: ${ending.shortest.join(' → ')}`,
    );
  }
  terminal.print(
    `    ${Object.entries(proof.skills)
      .map(([skill, found]) => `${skill} ${range(found)}`)
      .join(' · ')}`,
  );
}

/** Worst and best, with a question mark where a talk that was not searched might go further. */
function range({ best, worst }: { readonly best: Line; readonly worst: Line }): string {
  return `${worst.total}${worst.proved ? '' : '?'}–${best.total}${best.proved ? '' : '?'}`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
