import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe("the server's role", () => {
  let database: TestDatabase;
  let app: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  test('is nobody special', async () => {
    const { rows } = await app.query(
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
        (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolname: 'skillbridge_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        memberships: 0,
      },
    ]);
  });

  test('owns nothing and may create nothing', async () => {
    const { rows } = await app.query(
      `select
        (select count(*)::int from pg_class where relowner = current_user::regrole) as tables,
        (select count(*)::int from pg_proc where proowner = current_user::regrole) as functions,
        (select count(*)::int from pg_namespace where nspowner = current_user::regrole) as schemas,
        (select count(*)::int from pg_namespace where nspname !~ '^pg_' and has_schema_privilege(oid, 'create')) as creatable,
        has_database_privilege(current_database(), 'create') as may_create_schemas`,
    );
    expect(rows).toEqual([{ tables: 0, functions: 0, schemas: 0, creatable: 0, may_create_schemas: false }]);
  });

  test.each([
    'create table public.mine ()',
    'create schema mine',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    'alter table users disable row level security',
    'drop policy tenant on users',
    'truncate submissions',
    'set role postgres',
    'set session authorization postgres',
    'set session_replication_role = replica',
    'select * from mikro_orm_migrations',
    `insert into exam_questions (id, exam, section, skill, type, prompt, options, answer) values (gen_random_uuid(), '', '', '', '', '', '{}', '{}')`,
    'update exam_questions set prompt = $$$$',
    'delete from exam_questions',
    'delete from academies',
  ])('is refused: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('has row-level security in force even when it asks for it to be off', async () => {
    await expect(app.query('set row_security = off; select count(*) from users')).rejects.toThrow(/row-level security/);
    await app.query('set row_security = on');
  });

  test('has no privilege on a table that would go past its policies', async () => {
    const { rows } = await app.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (has_table_privilege(c.oid, 'truncate') or has_table_privilege(c.oid, 'references') or has_table_privilege(c.oid, 'trigger'))`,
    );
    expect(rows).toEqual([]);
  });
});
