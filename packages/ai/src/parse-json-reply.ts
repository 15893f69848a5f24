import type { z } from 'zod';
import { cleanText } from './clean-text.ts';

/** The parsed value of a model's JSON reply, or the reason why it is not of the schema, without its content. */
export type ParsedReply<T> = { ok: true; value: T } | { ok: false };

/**
 * Reads a reply that should be JSON of a schema. Tolerates a code fence around it, which models add, and null for an
 * absent optional field, which strict mode makes them write.
 */
export function parseJsonReply<T>(text: string, schema: z.ZodType<T>): ParsedReply<T> {
  const json = readJson(stripFence(text));
  if (json === undefined) return { ok: false };
  for (const candidate of [json, dropNulls(json)]) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return { ok: true, value: parsed.data };
  }
  return { ok: false };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
  } catch {
    return undefined;
  }
}

function stripFence(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, dropNulls(field)]),
  );
}
