import type { Text } from '../language/text.ts';
import type { Path, Severity } from './finding.ts';

/** What can be wrong before a file is a scenario: with its characters, its YAML, its format number, its shape. */
export const READING_CODES = {
  'too-large': 'error',
  'wrong-encoding': 'error',
  'control-character': 'error',
  'stray-bom': 'error',
  'bidi-character': 'error',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'too-deep': 'error',
  'several-documents': 'error',
  'yaml-anchor': 'error',
  'yaml-alias': 'error',
  'yaml-tag': 'error',
  'duplicate-key': 'error',
  'key-not-text': 'error',
  'not-a-scenario': 'error',
  'format-missing': 'error',
  'format-unknown': 'error',
  'format-newer': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'not-in-list': 'error',
  'bad-id': 'error',
  'out-of-range': 'error',
  'too-many': 'error',
  'too-few': 'error',
  'empty-text': 'error',
  'missing-language': 'error',
  'text-not-quoted': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type ReadingCode = keyof typeof READING_CODES;

/** One thing wrong with the file as a file. */
export interface Mistake<Code extends string = ReadingCode> {
  readonly code: Code;
  /** Where it is, in UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly path: Path;
  readonly message: Text;
}
