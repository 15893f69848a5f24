import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tenantEntities } from '../src/entities/index.ts';
import { createOrm } from '../src/orm.ts';
import { findSchemaProblems, sharedTables } from './support/find-schema-problems.ts';

describe('the migrated schema', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  test('has every wall on every table', async () => {
    expect(await findSchemaProblems(owner)).toEqual([]);
  });

  test('holds the tenant entities and the shared tables, and nothing else', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm')`,
    );
    const expected = [...tenantEntities.map((entity) => entity.meta.tableName), ...Object.keys(sharedTables)];
    expect(rows.map((row) => row.name).sort()).toEqual(expected.sort());
  });

  test('is what the entities say, and so is the committed snapshot', async () => {
    const orm = createOrm({ url: database.ownerUrl });
    const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    const outdatedSnapshot = await orm.migrator.checkSchema();
    const pending = await orm.migrator.getPending();
    await orm.close(true);
    expect({ drift, outdatedSnapshot, pending }).toEqual({ drift: '', outdatedSnapshot: false, pending: [] });
  });
});
