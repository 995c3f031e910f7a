import type { Text } from '../language/text.ts';
import { type CheckCode, CHECKS } from './checks/index.ts';
import type { Path, Severity } from './finding.ts';
import { READING_CODES, type ReadingCode } from './mistake.ts';

/** Every code there is. A view may add words to a code; it never needs to read a message. */
export type ProblemCode = ReadingCode | CheckCode;

/** One thing wrong with a scenario file, with its place. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** One sentence for the author, in French and in English. */
  readonly message: Text;
  readonly path: Path;
}

/** How grave each code is; its keys are the entries of docs/diagnostics.md. */
export const SEVERITIES = Object.freeze({
  ...READING_CODES,
  ...Object.fromEntries(CHECKS.map(({ code, severity }) => [code, severity])),
}) as Readonly<Record<ProblemCode, Severity>>;
