import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts what Vitest reported in its JSON file. A run that failed without a failed test (a file that does not load, a
 * crash) or left no readable report counts as one failure, so that it can never read as a success.
 */
export async function countTests(reportPath: string, ok: boolean): Promise<Count> {
  const report = await readReport(reportPath);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

async function readReport(path: string): Promise<z.infer<typeof reportSchema> | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    return reportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
