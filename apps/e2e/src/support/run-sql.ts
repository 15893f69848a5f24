import { Client } from 'pg';
import type { StartedPlatform } from './start-platform.ts';

/**
 * Runs one statement on the database of a journey's own platform, past every wall. For scenes that no screen and no
 * procedure can set in the time of a test, such as a conversation of a whole evening.
 */
export async function runSql(
  { databaseUrl }: Pick<StartedPlatform, 'databaseUrl'>,
  statement: string,
  values: readonly unknown[] = [],
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}
