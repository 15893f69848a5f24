import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrm } from '../src/orm.ts';
import { findSchemaProblems } from './support/find-schema-problems.ts';

const tenantOnly = `(tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting))`;
const walled = (table: string) =>
  `alter table ${table} enable row level security; alter table ${table} force row level security;
   create policy tenant on ${table} to skillbridge_app using ${tenantOnly};`;
const table = (columns: string) => `create table bad (tenant_id uuid not null, id uuid not null, ${columns});`;
const good = table('primary key (tenant_id, id)');

const faults: readonly (readonly [problem: string, ddl: string])[] = [
  ['bad: has no tenant_id uuid not null', 'create table bad (id uuid primary key)'],
  ['bad: has no primary key', table('n int') + walled('bad')],
  ['bad: primary key bad_pkey does not lead with tenant_id', table('primary key (id, tenant_id)') + walled('bad')],
  [
    'bad: unique index bad_n_key does not lead with tenant_id',
    table('n int unique, primary key (tenant_id, id)') + walled('bad'),
  ],
  [
    'bad: index bad_n does not lead with tenant_id',
    `${table('n int, primary key (tenant_id, id)')}create index bad_n on bad (n);${walled('bad')}`,
  ],
  [
    'bad: index bad_lower does not lead with tenant_id',
    `${table('t text, primary key (tenant_id, id)')}create index bad_lower on bad (lower(t));${walled('bad')}`,
  ],
  [
    'bad: foreign key bad_fk does not lead with tenant_id on both sides',
    `${table('n uuid, primary key (tenant_id, id)')}alter table bad add constraint bad_fk foreign key (n) references academies (id);${walled('bad')}`,
  ],
  ['bad: row-level security is not on', `${good}create policy tenant on bad to skillbridge_app using ${tenantOnly}`],
  [
    'bad: row-level security is not forced on its owner',
    `${good}${walled('bad')}alter table bad no force row level security`,
  ],
  [
    "bad: has no policy for the server's role",
    `${good}alter table bad enable row level security; alter table bad force row level security`,
  ],
  [
    "bad: policy wide lets the server's role past the tenant",
    `${good}${walled('bad')}create policy wide on bad for select using (true)`,
  ],
  [
    "bad: policy tenant lets the server's role past the tenant",
    `${good}${walled('bad')}alter policy tenant on bad with check (true)`,
  ],
  [
    "users: policy more lets the server's role past the tenant",
    'create policy more on users to skillbridge_app using (true)',
  ],
  ['submissions: row-level security is not forced on its owner', 'alter table submissions no force row level security'],
  ["academies: has no policy for the server's role", 'drop policy tenant on academies'],
  ["all_users: a view that runs with its owner's rights", 'create view all_users as select * from users'],
  [
    "peek(): a function that runs with its owner's rights",
    `create function peek() returns bigint language sql security definer as 'select count(*) from users'`,
  ],
];

describe('the schema checker', () => {
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

  test.each(faults)('names the fault: %s', async (problem, ddl) => {
    await owner.query('begin');
    await owner.query(ddl);
    const problems = await findSchemaProblems(owner);
    await owner.query('rollback');
    expect(problems).toContain(problem);
  });

  test('has nothing to say of a table that is built like the others', async () => {
    await owner.query('begin');
    await owner.query(good + walled('bad'));
    const problems = await findSchemaProblems(owner);
    await owner.query('rollback');
    expect(problems).toEqual([]);
  });

  test('sees a column that the entities do not know', async () => {
    const scratch = await createTestDatabase();
    const orm = createOrm({ url: scratch.ownerUrl });
    await orm.em.getConnection().execute('alter table users add column shoe_size int');
    const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    await orm.close(true);
    await scratch.drop();
    expect(drift).toContain('shoe_size');
  });
});
