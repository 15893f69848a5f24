import { Client } from 'pg';

/** A hash of every row of every table of the academies, read as the owner behind all walls. */
export async function fingerprint(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const hashes: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ hash: string | null }>(
        `select md5(string_agg(t::text, '|' order by t::text)) as hash from public.${client.escapeIdentifier(name)} t`,
      );
      hashes.push(`${name}:${rows[0]?.hash}`);
    }
    return hashes.join('\n');
  } finally {
    await client.end();
  }
}
