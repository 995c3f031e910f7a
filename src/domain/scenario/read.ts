import { fail, type Result, succeed } from '../language/result.ts';
import { CHECKS } from './checks/index.ts';
import { openEnvelope } from './envelope.ts';
import { explainShape } from './explain-shape.ts';
import type { Mistake } from './mistake.ts';
import { parseSource } from './parse-source.ts';
import { positionsIn } from './positions.ts';
import { type Problem, type ProblemCode, SEVERITIES } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { offsetOf, type Source } from './source-tree.ts';
import { refuseText } from './text-gate.ts';
import { unquotedTexts } from './unquoted-texts.ts';

/** A scenario that can be played, and what its author may want to mend. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Problem[];
}

/** Problems reported at most, the first errors of the file: a hostile file must not make a report larger than itself. */
const MOST_PROBLEMS = 500;

/**
 * The scenario in `text`, or everything that is wrong with it, in the order of the file.
 *
 * The stages, each of which reports all it finds before the next is tried: characters and size; YAML; format number and
 * migrations; shape; checks. Warnings alone do not refuse a file. Never throws, whatever `text` holds; reading a file of
 * 60 kB takes some milliseconds, refusing one of any size less than a quarter of a second. reliability.md, first row.
 */
export function readScenario(text: string, source: { readonly file: string }): Result<ReadScenario, readonly Problem[]> {
  const written = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { scenario, mistakes } = findScenario(written);
  const problems = place(mistakes, source.file, written);
  return scenario && mistakes.every(({ code }) => SEVERITIES[code] === 'warning')
    ? succeed({ scenario, warnings: problems })
    : fail(problems);
}

interface Found {
  readonly scenario?: Scenario;
  readonly mistakes: readonly Mistake<ProblemCode>[];
}

function findScenario(text: string): Found {
  const refused = refuseText(text);
  if (refused.length > 0) return { mistakes: refused };

  const source = parseSource(text);
  if (!source.ok) return { mistakes: source.problem };

  const file = openEnvelope(source.value);
  if (!file.ok) return { mistakes: [file.problem] };

  const shaped = scenarioSchema.safeParse(file.value);
  if (!shaped.success) return { mistakes: explainShape(shaped.error.issues, { value: file.value, root: source.value.root }) };

  return { scenario: shaped.data, mistakes: [...unquotedTexts(source.value.root), ...runChecks(shaped.data, source.value)] };
}

function runChecks(scenario: Scenario, source: Source): readonly Mistake<ProblemCode>[] {
  return CHECKS.flatMap(({ code, check }) =>
    check(scenario).map(({ path, message }) => ({ code, path, message, offset: offsetOf(source.root, path) })),
  );
}

function place(mistakes: readonly Mistake<ProblemCode>[], file: string, text: string): readonly Problem[] {
  if (mistakes.length === 0) return [];
  const positionOf = positionsIn(text);
  return firstOf(mistakes).map(({ code, offset, path, message }) => ({
    code,
    severity: SEVERITIES[code],
    file,
    ...positionOf(offset),
    message,
    path,
  }));
}

/** In the order of the file. If there are too many, warnings make room for errors. */
function firstOf(mistakes: readonly Mistake<ProblemCode>[]): readonly Mistake<ProblemCode>[] {
  const inOrder = mistakes.toSorted((one, other) => one.offset - other.offset);
  if (inOrder.length <= MOST_PROBLEMS) return inOrder;
  const errors = inOrder.filter(({ code }) => SEVERITIES[code] === 'error');
  const warnings = inOrder.filter(({ code }) => SEVERITIES[code] === 'warning');
  return [...errors, ...warnings].slice(0, MOST_PROBLEMS).sort((one, other) => one.offset - other.offset);
}
