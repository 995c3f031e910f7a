import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/**
 * The shape of a scenario file as JSON Schema (draft 2020-12), for completion and first mistakes in an editor.
 * It says less than `readScenario`: no reference, no rule between two places of a file.
 */
export function jsonSchemaOf(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
    title: 'Non, mais… – scenario, format 1',
    description: 'One client, one demand, several variants.',
  };
}
