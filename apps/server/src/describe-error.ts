import { AiConfigError } from '@skillbridge/ai';
import { PostgresError } from '@skillbridge/infra/postgres';
import { SetupError } from './setup-error.ts';

/** What to print when a command failed: the sentence meant for people, or everything when it is a fault of ours. */
export function describeError(error: unknown): string {
  const isForPeople = error instanceof SetupError || error instanceof PostgresError || error instanceof AiConfigError;
  if (isForPeople) return error.message;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `SkillBridge failed in a way that nobody foresaw:\n${detail}`;
}
