import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryTables } from '../src/tenancy/tables.ts';
import { tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, TwoAcademies } from './support/two-academies.ts';

describe('reading as one academy', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  describe.each(tenantTables.map((meta) => ({ table: meta.tableName, meta })))('from $table', ({ table, meta }) => {
    const Entity = entityOf(meta);
    const foreign = () => ({ tenantId: world.foreign.tenantId, id: idIn(world.foreign, table) });
    const own = () => ({ tenantId: world.own.tenantId, id: idIn(world.own, table) });

    test('finds the own row by every way in', async () => {
      const found = await world.act(async (em) => ({
        find: (await em.find(Entity, {})).map((row) => row.id),
        findOne: (await em.findOne(Entity, own()))?.id,
        sql: await em.execute(`select id from ${table}`),
      }));
      expect(found).toEqual({ find: [own().id], findOne: own().id, sql: [{ id: own().id }] });
    });

    test('finds nothing of another academy through raw SQL', async () => {
      const rows = await world.act((em) =>
        em.execute(`select id from ${table} where id = ? or tenant_id = ?`, [foreign().id, foreign().tenantId]),
      );
      expect(rows).toEqual([]);
    });

    test('finds nothing of another academy through the query builders', async () => {
      const rows = await world.act(async (em) => [
        ...(await em.createQueryBuilder(Entity).where({ id: foreign().id }).getResultList()),
        ...(await queryTables(em)
          .selectFrom('users')
          .select('id')
          .where('tenant_id', '=', foreign().tenantId)
          .execute()),
      ]);
      expect(rows).toEqual([]);
    });

    test('finds nothing of another academy through the entity manager, filters on or off', async () => {
      const found = await world.act(async (em) => ({
        find: await em.find(Entity, { id: foreign().id }),
        findOne: await em.findOne(Entity, foreign()),
        unfiltered: await em.find(Entity, { id: foreign().id }, { filters: false }),
        reparametrised: await em.find(Entity, {}, { filters: { tenant: { tenantId: foreign().tenantId } } }),
        count: await em.count(Entity, foreign(), { filters: false }),
      }));
      expect(found).toEqual({ find: [], findOne: null, unfiltered: [], reparametrised: [], count: 0 });
    });

    test('locks nothing of another academy', async () => {
      const lock = world.act((em) => em.execute(`select id from ${table} where id = ? for share`, [foreign().id]));
      // Nobody may lock what is append-only, one's own rows included.
      if (table === 'audit_log') await expect(lock).rejects.toThrow('permission denied');
      else expect(await lock).toEqual([]);
    });
  });
});
