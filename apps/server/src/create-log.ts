import { type Logger, pino } from 'pino';
import type { Env } from './env.ts';

/** Structured logs on stdout. At a developer's terminal only what went wrong is worth a line. */
export function createLog({ logLevel, databaseUrl }: Pick<Env, 'logLevel' | 'databaseUrl'>): Logger {
  return pino({ level: logLevel ?? (databaseUrl === undefined ? 'warn' : 'info') });
}
