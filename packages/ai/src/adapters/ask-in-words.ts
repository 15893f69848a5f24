import type { z } from 'zod';
import { strictJsonSchema } from '../strict-json-schema.ts';

/** The sentence that asks for JSON of a schema where the API's own field cannot. */
export function askInWords(schema: z.ZodType): string {
  return `Answer with one JSON object of this JSON Schema and nothing else:\n${JSON.stringify(strictJsonSchema(schema))}`;
}
