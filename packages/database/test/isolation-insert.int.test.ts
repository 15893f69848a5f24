import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../src/columns/uuidv7.ts';
import { harmlessChange, sampleRows, type TenantTable, tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, insertStatement, TwoAcademies } from './support/two-academies.ts';

describe('writing new rows as one academy', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  /** A fresh row of the other academy, pointing at its people. */
  const freshRow = (table: string, tenantId: string) => {
    const sample = sampleRows(tenantId, uuidv7).get(table);
    if (!sample) throw new Error(`No sample for ${table}.`);
    const parents = Object.entries(world.foreign.rows.get(table) ?? {}).filter(([column]) => column.endsWith('_id'));
    return { ...sample, ...Object.fromEntries(parents), tenant_id: tenantId, id: uuidv7() };
  };

  describe.each(tenantTables.map((meta) => ({ table: meta.tableName, meta })))('into $table', ({ table, meta }) => {
    test('is refused for another academy, whichever way it is tried, and leaves no trace', async () => {
      const before = await world.contents(world.foreign);
      for (const [way, attempt] of Object.entries(
        attempts(world, meta, () => freshRow(table, world.foreign.tenantId)),
      )) {
        await expect(attempt(), way).rejects.toThrow(/row-level security|permission denied/);
      }
      expect(await world.contents(world.foreign)).toEqual(before);
    });
  });
});

/** Every way to write a row that belongs to the other academy, or to take over one of its rows. */
function attempts(world: TwoAcademies, meta: TenantTable, freshRow: () => Record<string, unknown>) {
  const Entity = entityOf(meta);
  const table = meta.tableName;
  const { property, value, column } = harmlessChange(meta);
  return {
    'raw SQL': () => {
      const { text, values } = insertStatement(table, freshRow());
      return world.act((em) => em.execute(text.replaceAll(/\$\d+/g, '?'), values));
    },
    'insert of a copy of its own row': () =>
      world.act((em) =>
        em.execute(
          `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('tenant_id', ?::text, 'id', ?::text))).* from ${table} t`,
          [world.foreign.tenantId, uuidv7()],
        ),
      ),
    'em.insert': () => world.act((em) => em.insert(Entity, asEntityData(meta, freshRow()))),
    'em.insertMany': () => world.act((em) => em.insertMany(Entity, [asEntityData(meta, freshRow())])),
    'em.create and flush': () =>
      world.act(async (em) => {
        em.create(Entity, asEntityData(meta, freshRow()), { persist: true });
        await em.flush();
      }),
    'raw upsert of its row': () => {
      const { text, values } = insertStatement(table, { ...freshRow(), id: idIn(world.foreign, table) });
      const upsert = `${text} on conflict (tenant_id, id) do update set ${column} = excluded.${column}`;
      return world.act((em) => em.execute(upsert.replaceAll(/\$\d+/g, '?'), values));
    },
    'em.upsert of its row': () =>
      world.act((em) =>
        em.upsert(
          Entity,
          { ...asEntityData(meta, freshRow()), id: idIn(world.foreign, table), [property]: value },
          // Named, because by default the tenant would be assigned once for every relation that shares it.
          { onConflictFields: ['tenantId', 'id'], onConflictMergeFields: [property as 'id'] },
        ),
      ),
  };
}

/** The same row by property instead of by column. */
function asEntityData(meta: TenantTable, row: Record<string, unknown>): { tenantId: string; id: string } {
  const data: Record<string, unknown> = {};
  for (const property of meta.props.filter((one) => one.persist !== false)) {
    const values = property.fieldNames.map((column) => row[column]);
    const [only] = values;
    if (property.targetMeta) data[property.name] = values;
    else
      data[property.name] = property.columnTypes[0] === 'jsonb' && typeof only === 'string' ? JSON.parse(only) : only;
  }
  return { tenantId: String(row['tenant_id']), id: String(row['id']), ...data };
}
