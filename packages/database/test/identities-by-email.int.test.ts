import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findIdentitiesByEmail } from '../src/tenancy/find-identities.ts';
import { idIn, TwoAcademies } from './support/two-academies.ts';

const email = 'priya@example.org';

describe('finding the people behind an email address', () => {
  let world: TwoAcademies;
  let app: Client;
  beforeAll(async () => {
    world = await TwoAcademies.open();
    app = new Client({ connectionString: world.appUrl });
    await app.connect();
    await world.owner.query(`update users set email = $1, status = 'active', role = 'instructor'`, [email]);
  });
  afterAll(async () => {
    await app.end();
    await world.close();
  });

  test('returns both academies, by name, with what sign-in needs', async () => {
    const hash = (side: 'own' | 'foreign') => world[side].rows.get('users')?.['password_hash'];
    expect(await findIdentitiesByEmail(world.orm, email)).toEqual(
      (['foreign', 'own'] as const).map((side) => ({
        tenantId: world[side].tenantId,
        academyName: side,
        userId: idIn(world[side], 'users'),
        role: 'instructor',
        passwordHash: hash(side),
      })),
    );
  });

  test('returns these five columns and no other', async () => {
    const { fields } = await app.query('select * from auth.identities_by_email($1)', [email]);
    expect(fields.map((field) => field.name)).toEqual([
      'tenant_id',
      'academy_name',
      'user_id',
      'role',
      'password_hash',
    ]);
  });

  test.each([
    ['a person who is suspended', `update users set status = 'suspended'`],
    ['a person who has not joined yet', `update users set status = 'invited'`],
    ['a person who was deleted', 'update users set deleted_at = now()'],
    ['an academy that was deleted', 'update academies set deleted_at = now()'],
  ])('leaves out %s', async (_who, statement) => {
    const key = statement.includes('academies') ? 'id' : 'tenant_id';
    await world.owner.query(`${statement} where ${key} = $1`, [world.foreign.tenantId]);
    const found = await findIdentitiesByEmail(world.orm, email);
    await world.owner.query(`update users set status = 'active', deleted_at = null`);
    await world.owner.query('update academies set deleted_at = null');
    expect(found.map((one) => one.academyName)).toEqual(['own']);
  });

  test('takes the address as it is, not as a pattern', async () => {
    expect(await findIdentitiesByEmail(world.orm, '%')).toEqual([]);
    expect(await findIdentitiesByEmail(world.orm, `' or true --`)).toEqual([]);
  });

  test('is not a way for the server to read as the function’s own role', async () => {
    await expect(app.query('set role skillbridge_auth')).rejects.toThrow('permission denied');
    await expect(
      app.query(
        'create or replace function auth.identities_by_email(wanted text) returns int language sql as $$ select 1 $$',
      ),
    ).rejects.toThrow('permission denied');
  });

  test('the function’s role reads the named columns only, and writes nothing', async () => {
    const { rows } = await world.owner.query<{ place: string }>(
      `select table_name || '.' || column_name || ' ' || privilege_type as place
       from information_schema.column_privileges where grantee = 'skillbridge_auth' order by 1`,
    );
    expect(rows.map((row) => row.place)).toEqual([
      'academies.deleted_at SELECT',
      'academies.id SELECT',
      'academies.name SELECT',
      'academies.slug SELECT',
      'users.deleted_at SELECT',
      'users.email SELECT',
      'users.id SELECT',
      'users.password_hash SELECT',
      'users.role SELECT',
      'users.status SELECT',
      'users.tenant_id SELECT',
    ]);
    const login = await world.owner.query(
      `select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'skillbridge_auth'`,
    );
    expect(login.rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false }]);
  });
});
