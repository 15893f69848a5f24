import { Client } from 'pg';
import type { Stack } from '../stack.ts';

/** Lets the jobs of a queue begin now that wait for their time, as if it had come. Returns how many. */
export async function hurryJobs(stack: Stack, queue: string): Promise<number> {
  const client = new Client({ connectionString: stack.database.ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update pgboss.job set start_after = now() where name = $1 and state = 'created'`,
      [queue],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
