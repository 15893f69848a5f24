import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { createTestDatabase } from './create-test-database.ts';

describe('a test database', () => {
  test('has the tables, and the server connects to it as a role that no policy lets through', async () => {
    const database = await createTestDatabase();
    const rows = await query(
      database.appUrl,
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_tables where tableowner = current_user) as owned,
        to_regclass('academies') is not null as migrated
       from pg_roles where rolname = current_user`,
    );
    await database.drop();
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0, migrated: true }]);
  });

  test('shares nothing with another one and is gone after drop, open connections or not', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.ownerUrl, 'create table only_here ()');
    expect(await query(other.ownerUrl, `select to_regclass('only_here') as found`)).toEqual([{ found: null }]);
    const open = new Client({ connectionString: one.ownerUrl });
    open.on('error', () => undefined);
    await open.connect();
    await Promise.all([one.drop(), other.drop()]);
    await expect(query(one.ownerUrl, 'select 1')).rejects.toThrow('does not exist');
  });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
