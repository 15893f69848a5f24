import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, TwoAcademies } from './support/two-academies.ts';

describe('deleting rows as one academy', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test.each(tenantTables.map((meta) => ({ table: meta.tableName, meta })))(
    'leaves $table of another academy as it was',
    async ({ table, meta }) => {
      const Entity = entityOf(meta);
      const foreign = { tenantId: world.foreign.tenantId, id: idIn(world.foreign, table) };
      const before = await world.contents(world.foreign);
      const ways = [
        () => world.act((em) => em.execute(`delete from ${table} where id = ?`, [foreign.id])),
        () => world.act((em) => em.execute(`delete from ${table} where tenant_id = ?`, [foreign.tenantId])),
        () => world.act((em) => em.createQueryBuilder(Entity).delete({ id: foreign.id }).execute()),
        () => world.act((em) => em.nativeDelete(Entity, foreign)),
        () => world.act((em) => em.nativeDelete(Entity, foreign, { filters: false })),
        () =>
          world.act(async (em) => {
            em.remove(em.getReference(Entity, [foreign.tenantId, foreign.id] as never));
            await em.flush();
          }),
      ];
      // Some are refused and some find no row; what counts is that the owner sees no difference.
      for (const way of ways) {
        await way().catch((error) => expect(String(error)).toMatch(/permission denied|soft-deleted|optimistic lock/i));
      }
      expect(await world.contents(world.foreign)).toEqual(before);
    },
  );

  test('a sweeping delete of everything one sees reaches no other academy', async () => {
    const before = await world.contents(world.foreign);
    for (const { tableName } of [...tenantTables].reverse().filter((meta) => meta.tableName !== 'audit_log')) {
      await world.act((em) => em.execute(`delete from ${tableName}`));
    }
    const left = Object.entries(await world.contents(world.own)).filter(([, rows]) => rows.length > 0);
    expect(left.map(([table]) => table)).toEqual(['audit_log']);
    expect(await world.contents(world.foreign)).toEqual(before);
  });
});
