import { outcomeOf } from '../../domain/client/outcome.ts';
import type { Reply, ResolvedTurn } from '../../domain/client/reply.ts';
import type { VariantRules } from '../../domain/client/rules.ts';
import { type Step, takeTurn } from '../../domain/client/take-turn.ts';
import { openTalk } from '../../domain/client/talk-state.ts';
import { score as scoreTurns, type Scorecard } from '../../domain/scoring/score.ts';
import { scorecardOf } from './scorecard.ts';
import { readTalks, type ScoredInput } from './talk-file.ts';
import { CommandProblem, readArguments, readText, type Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** `score FILE [--json]`: talks as resolved turns, or as declared replies that the client's rules resolve first. */
export function score(terminal: Terminal, args: readonly string[]): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandProblem(wordsOf(terminal.language).oneFile, 2);
  const { talks, isList } = readTalks(readText(file, terminal), file, terminal.language);
  const results = talks.map(scoreOne);
  if (values.json) terminal.print(JSON.stringify(isList ? results : results[0], null, 2));
  else for (const [index, result] of results.entries()) terminal.print(line(result, index));
  return 0;
}

type Scored =
  | { readonly id: string | null; readonly scorecard: ReturnType<typeof scorecardOf> }
  | {
      readonly id: string | null;
      readonly trace: readonly Step[];
      readonly outcome: string | null;
      readonly scorecard: ReturnType<typeof scorecardOf>;
    };

function scoreOne({ id, variant, turns, replies }: ScoredInput): Scored {
  if (turns) return { id, scorecard: scorecardOf(scoreTurns(variant, turns)) };
  const { trace, resolved, outcome } = playReplies(variant, replies ?? []);
  return { id, trace, outcome, scorecard: scorecardOf(scoreTurns(variant, resolved)) };
}

/** Replies after the end of the talk are ignored, as the scorer ignores turns after the client has left. */
function playReplies(rules: VariantRules, replies: readonly Reply[]) {
  let talk = openTalk(rules);
  const trace: Step[] = [];
  const resolved: ResolvedTurn[] = [];
  for (const reply of replies) {
    if (talk.phase === 'ended') break;
    const taken = takeTurn(rules, talk, reply);
    talk = taken.state;
    trace.push(taken.step);
    resolved.push(taken.turn);
  }
  return { trace, resolved, outcome: talk.phase === 'ended' ? outcomeOf(talk) : null };
}

function line(result: Scored, index: number): string {
  const { total, grade, caps } = result.scorecard satisfies Partial<Scorecard>;
  const outcome = 'outcome' in result && result.outcome ? ` ${result.outcome}` : '';
  return `${result.id ?? `#${index + 1}`}: ${total} ${grade}${outcome}${caps.length > 0 ? ` (${caps.join(', ')})` : ''}`;
}
