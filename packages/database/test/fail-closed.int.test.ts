import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { User } from '../src/entities/user.ts';
import { inTenant } from '../src/tenancy/in-tenant.ts';
import { queryTables } from '../src/tenancy/tables.ts';
import { tenantTables } from './support/sample-rows.ts';
import { entityOf, TwoAcademies } from './support/two-academies.ts';

describe('without a tenant', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test.each(tenantTables.map((meta) => ({ table: meta.tableName, meta })))(
    '$table is an error to the filter and to Postgres, not an empty list',
    async ({ table, meta }) => {
      const em = world.orm.em.fork();
      await expect(em.find(entityOf(meta), {})).rejects.toThrow(/tenant/);
      await expect(em.find(entityOf(meta), {}, { filters: false })).rejects.toThrow(/app\.tenant_id|type uuid/);
      await expect(em.execute(`select * from ${table}`)).rejects.toThrow(/app\.tenant_id|type uuid/);
    },
  );

  test('a query outside the transaction of its tenant is an error as well', async () => {
    const em = world.orm.em.fork();
    em.setFilterParams('tenant', { tenantId: world.own.tenantId });
    await expect(em.find(User, {})).rejects.toThrow(/app\.tenant_id|type uuid/);
    await expect(queryTables(em).selectFrom('users').selectAll().execute()).rejects.toThrow(/app\.tenant_id|type uuid/);
  });

  test('a tenant that does not exist sees nothing', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const rows = await world.act((em) =>
      em
        .execute(`select set_config('app.tenant_id', ?, true)`, [nobody])
        .then(() => em.execute('select id from users')),
    );
    expect(rows).toEqual([]);
  });

  test('a connection forgets its tenant with the transaction, committed or rolled back', async () => {
    const failing = world.act(async (em) => {
      await em.execute('select 1');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await world.act((em) => em.find(User, {}));
    // The pool holds two connections: asking more often than that reaches both.
    for (let turn = 0; turn < 4; turn++) {
      await expect(world.orm.em.fork().execute('select id from users')).rejects.toThrow(/app\.tenant_id|type uuid/);
    }
  });

  test('two academies at the same time, on a shared pool, each see their own', async () => {
    const sides = Array.from({ length: 20 }, (_, index) => (index % 2 ? world.own : world.foreign));
    const seen = await Promise.all(
      sides.map((side) =>
        inTenant(world.orm, side.tenantId, (em) => em.find(User, {}).then((rows) => rows.map((row) => row.tenantId))),
      ),
    );
    expect(seen).toEqual(sides.map((side) => [side.tenantId]));
  });
});
