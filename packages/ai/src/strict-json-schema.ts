import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** What constrained decoding understands everywhere. Bounds and patterns are left to zod, which checks them anyway. */
const kept = new Set(['type', 'enum', 'description', 'items', 'properties', 'required', 'anyOf', '$ref', '$defs']);

/**
 * A zod schema as the JSON Schema of strict mode: every field required, optional ones nullable instead, objects
 * closed, and no keyword that a constrained decoder may refuse.
 */
export function strictJsonSchema(schema: z.ZodType): JsonSchema {
  return tighten(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function tighten(node: JsonSchema): JsonSchema {
  const result: JsonSchema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'const') result['enum'] = [value];
    else if (key === 'oneOf' || key === 'anyOf') result['anyOf'] = asList(value).map(tightenUnknown);
    else if (key === 'items') result['items'] = tightenUnknown(value);
    else if (key === '$defs') result['$defs'] = mapFields(value, tightenUnknown);
    else if (kept.has(key)) result[key] = value;
  }
  return node['type'] === 'object' ? closeObject(result, node) : result;
}

function closeObject(result: JsonSchema, node: JsonSchema): JsonSchema {
  const required = asList(node['required']);
  const properties = mapFields(node['properties'], (field, name) => {
    const tight = tightenUnknown(field);
    return required.includes(name) ? tight : { anyOf: [tight, { type: 'null' }] };
  });
  return { ...result, properties, required: Object.keys(properties), additionalProperties: false };
}

function mapFields(fields: unknown, map: (field: unknown, name: string) => unknown): JsonSchema {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field, name)]));
}

function tightenUnknown(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? tighten({ ...node }) : node;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
