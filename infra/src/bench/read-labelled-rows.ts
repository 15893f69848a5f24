import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { z } from 'zod';

export type LabelledRows<T> = {
  readonly rows: readonly T[];
  /** Prints the measures: a readable table, and with `--json` one object as the last line. */
  report(measures: Readonly<Record<string, unknown>>): void;
};

/**
 * The command line that every benchmark over labelled data shares: `--data FILE [--json]`, a JSON object a line, each
 * checked against `schema`. Throws with file and line for a row that is not of the format.
 */
export async function readLabelledRows<T>(bench: string, schema: z.ZodType<T>): Promise<LabelledRows<T>> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const path = values.data;
  if (!path) throw new Error(`Usage: pnpm bench:${bench} --data FILE [--json]`);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, `${path}:${index + 1}`)]));
  if (rows.length === 0) throw new Error(`${path} has no rows.`);

  function readRow(line: string, place: string): T {
    const parsed = schema.safeParse(parseJson(line, place));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Error(`${place}: ${issue?.path.join('.') || 'row'}: ${issue?.message}`);
  }

  return {
    rows,
    report(measures) {
      for (const [name, value] of Object.entries(measures)) process.stderr.write(`${name}: ${JSON.stringify(value)}\n`);
      if (values.json) process.stdout.write(`${JSON.stringify({ bench, ...measures })}\n`);
    },
  };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not a line of JSON.`);
  }
}
