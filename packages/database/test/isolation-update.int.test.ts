import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harmlessChange, tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, TwoAcademies } from './support/two-academies.ts';

describe('changing rows as one academy', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  describe.each(tenantTables.map((meta) => ({ table: meta.tableName, meta })))('of $table', ({ table, meta }) => {
    const Entity = entityOf(meta);
    const { column, property, value } = harmlessChange(meta);
    const foreign = () => ({ tenantId: world.foreign.tenantId, id: idIn(world.foreign, table) });

    test('changes nothing of another academy, whichever way it is tried', async () => {
      const before = await world.contents(world.foreign);
      const ways = [
        () => world.act((em) => em.execute(`update ${table} set ${column} = ? where id = ?`, [value, foreign().id])),
        () => world.act((em) => em.execute(`update ${table} set ${column} = ?`, [value])),
        () =>
          world.act((em) =>
            em
              .createQueryBuilder(Entity)
              .update({ [property]: value })
              .where({ id: foreign().id })
              .execute(),
          ),
        () => world.act((em) => em.nativeUpdate(Entity, foreign(), { [property]: value })),
        () => world.act((em) => em.nativeUpdate(Entity, foreign(), { [property]: value }, { filters: false })),
        () =>
          world.act(async (em) => {
            em.assign(em.getReference(Entity, [foreign().tenantId, foreign().id] as never), {
              [property]: value,
            } as never);
            await em.flush();
          }),
        () =>
          world.act(async (em) => {
            em.map(Entity, { ...foreign() });
            em.assign(em.merge(Entity, { ...foreign() }), { [property]: value } as never);
            await em.flush();
          }),
      ];
      // Some are refused and some find no row; what counts is that the owner sees no difference.
      for (const way of ways) await way().catch(expectRefusal);
      expect(await world.contents(world.foreign)).toEqual(before);
    });

    test('cannot move its own row into another academy', async () => {
      const before = [await world.contents(world.own), await world.contents(world.foreign)];
      const id = idIn(world.own, table);
      await expect(
        world.act((em) => em.execute(`update ${table} set tenant_id = ? where id = ?`, [world.foreign.tenantId, id])),
      ).rejects.toThrow(/row-level security|permission denied|violates foreign key/);
      await expect(
        world.act((em) => em.nativeUpdate(Entity, { id }, { tenantId: world.foreign.tenantId })),
      ).rejects.toThrow(/row-level security|permission denied|violates foreign key/);
      expect([await world.contents(world.own), await world.contents(world.foreign)]).toEqual(before);
    });
  });

  test('the changes tried above do work on rows of one’s own', async () => {
    for (const meta of tenantTables.filter((one) => one.tableName !== 'audit_log')) {
      const { property, value } = harmlessChange(meta);
      const own = { tenantId: world.own.tenantId, id: idIn(world.own, meta.tableName) };
      const changed = await world.act((em) => em.nativeUpdate(entityOf(meta), own, { [property]: value }));
      expect(changed, meta.tableName).toBe(1);
    }
  });
});

function expectRefusal(error: unknown): void {
  expect(String(error)).toMatch(/row-level security|permission denied|optimistic lock|not found|unique constraint/i);
}
