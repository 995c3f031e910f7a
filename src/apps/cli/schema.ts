import { writeFileSync } from 'node:fs';
import { jsonSchemaOf } from '../../domain/scenario/json-schema.ts';
import { readArguments, type Terminal } from './terminal.ts';

/** `schema [--out FILE]`: the JSON Schema of a scenario file, for editors that complete and underline. */
export function schema(terminal: Terminal, args: readonly string[]): number {
  const { values } = readArguments(args, { out: { type: 'string' } });
  const text = JSON.stringify(jsonSchemaOf(), null, 2);
  if (values.out === undefined) terminal.print(text);
  else writeFileSync(values.out, `${text}\n`);
  return 0;
}
