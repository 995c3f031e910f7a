import { fail, type Result, succeed } from '../language/result.ts';
import { quote, sentence } from './finding.ts';
import { bringUp, CURRENT_FORMAT } from './migrations/index.ts';
import type { Mistake, ReadingCode } from './mistake.ts';
import { offsetOf, type PlainMap, type Source } from './source-tree.ts';

/**
 * Is this a scenario at all, and of a format known here? If so, the file brought up to the current format.
 * A file from the future is refused, never half understood.
 */
export function openEnvelope(source: Source): Result<PlainMap, Mistake> {
  const { value, root } = source;
  const refuse = (code: ReadingCode, message: Mistake['message'], path: readonly string[] = []) =>
    fail({ code, path, message, offset: offsetOf(root, path) });

  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(
      'not-a-scenario',
      sentence(
        'Ce fichier n’est pas un scénario : il doit commencer par « format: 1 ».',
        'This file is no scenario: it must start with “format: 1”.',
      ),
    );
  }
  const format = value.format;
  if (format === undefined) {
    return refuse(
      'format-missing',
      sentence('Il manque « format: 1 » en tête du fichier.', '“format: 1” is missing at the top of the file.'),
    );
  }
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    const said = typeof format === 'object' ? '' : quote(String(format));
    return refuse('format-unknown', sentence(`« ${said} » n’est pas un numéro de format.`, `“${said}” is no format number.`), ['format']);
  }
  if (format > CURRENT_FORMAT) {
    return refuse(
      'format-newer',
      sentence(
        `Ce fichier est du format ${format}, plus récent que cette version du logiciel, qui lit jusqu’au format ${CURRENT_FORMAT}.`,
        `This file is of format ${format}, newer than this version of the software, which reads up to format ${CURRENT_FORMAT}.`,
      ),
      ['format'],
    );
  }
  return succeed(bringUp(value, format));
}
