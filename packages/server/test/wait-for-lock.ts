import { Client } from 'pg';

/** Waits until some transaction of a database waits for another one's row; gives up after 5 s. */
export async function waitForLock(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await client.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows.length > 0) return;
      await new Promise((resume) => setTimeout(resume, 25));
    }
    throw new Error('Nobody waits for a row.');
  } finally {
    await client.end();
  }
}
