import type { Reply, ResolvedTurn } from '../../domain/client/reply.ts';
import type { VariantRules } from '../../domain/client/rules.ts';
import type { Language } from '../../domain/language/text.ts';
import { MOVES, PERSONAS, RIVALS } from '../../domain/scenario/vocabulary.ts';
import { CommandProblem } from './terminal.ts';
import { wordsOf } from './words.ts';

/** A talk to score: resolved turns, or replies as declared. */
export interface ScoredInput {
  readonly id: string | null;
  readonly variant: VariantRules;
  readonly turns?: readonly ResolvedTurn[];
  readonly replies?: readonly Reply[];
}

/**
 * Talks of a JSON file: one, a list, or a golden file (`cases` or `talks`). When a talk has both turns and replies, as the golden
 * talks do, the replies are played.
 * @throws CommandProblem (1) naming the place of what is no talk.
 */
export function readTalks(
  text: string,
  file: string,
  language: Language,
): { readonly talks: readonly ScoredInput[]; readonly isList: boolean } {
  const words = wordsOf(language);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (problem) {
    throw new CommandProblem(words.notJson(file, problem instanceof Error ? problem.message : String(problem)), 1);
  }
  const list = listIn(content);
  const talks = (list ?? [content]).map((talk, index) => {
    const complain = (at: string) => new CommandProblem(words.notATalk(file, list ? `${index + 1}${at && `, ${at}`}` : at || '.'), 1);
    return readTalk(talk, complain);
  });
  return { talks, isList: list !== undefined };
}

function listIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content;
  if (!isRecord(content) || 'variant' in content) return undefined;
  for (const key of ['cases', 'talks']) if (Array.isArray(content[key])) return content[key];
  return undefined;
}

function readTalk(talk: unknown, complain: (at: string) => CommandProblem): ScoredInput {
  if (!isRecord(talk)) throw complain('');
  const { id, variant, turns, replies } = talk;
  if (!isVariant(variant)) throw complain('variant');
  const declared = Array.isArray(replies) ? replies : undefined;
  const resolved = Array.isArray(turns) ? turns : undefined;
  const given = declared ?? resolved;
  if (!given) throw complain('turns');
  const wrong = given.findIndex((turn) => !isTurn(turn));
  if (wrong >= 0) throw complain(`${declared ? 'replies' : 'turns'}[${wrong}]`);
  return { id: typeof id === 'string' ? id : null, variant, ...(declared ? { replies: declared } : { turns: given }) };
}

function isVariant(value: unknown): value is VariantRules {
  return (
    isRecord(value) &&
    typeof value.deadEnd === 'boolean' &&
    ['trust', 'patience', 'knownAt', 'pressures'].every((key) => isPoints(value[key])) &&
    typeof value.primary === 'string' &&
    Array.isArray(value.satisfiable) &&
    isRecord(value.facts) &&
    Object.values(value.facts).every((fact) => isRecord(fact) && typeof fact.weight === 'number') &&
    isRecord(value.alternatives) &&
    Object.values(value.alternatives).every(isRecord) &&
    isRecord(value.rival) &&
    RIVALS.some((kind) => kind === (value.rival as Record<string, unknown>).kind) &&
    (value.persona === undefined || PERSONAS.some((persona) => persona === value.persona))
  );
}

function isTurn(value: unknown): value is ResolvedTurn {
  return (
    isRecord(value) &&
    Array.isArray(value.moves) &&
    value.moves.every((move) => MOVES.some((known) => known === move)) &&
    (value.clarity === undefined || [0, 1, 2, 3].includes(value.clarity as number))
  );
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
