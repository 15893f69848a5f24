import { DocumentError } from '@skillbridge/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Submission } from '../src/entities/submission.ts';
import { type TenantTable, tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, TwoAcademies } from './support/two-academies.ts';

/** Every JSONB column that holds a versioned document; the audit log's loose facts are not one. */
const columns = tenantTables
  .flatMap((meta) => meta.props.map((property) => ({ meta, property })))
  .filter(({ meta, property }) => property.columnTypes?.[0] === 'jsonb' && meta.tableName !== 'audit_log')
  .map(({ meta, property }) => ({
    place: `${meta.tableName}.${property.fieldNames[0]}`,
    meta,
    column: property.fieldNames[0] ?? '',
    name: property.name,
  }));

describe('documents', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  const load = (meta: TenantTable) => world.act((em) => em.find(entityOf(meta), {}));

  test('are in every table that has JSONB', () => {
    expect(columns.map((one) => one.place)).toContain('submissions.ai_suggestion');
    expect(columns.length).toBeGreaterThanOrEqual(14);
  });

  test.each(columns)('$place: a corrupt one fails to load instead of passing for a value', async ({ meta, column }) => {
    const where = `where tenant_id = '${world.own.tenantId}'`;
    const { rows } = await world.owner.query<{ kept: unknown }>(
      `select ${column} as kept from ${meta.tableName} ${where}`,
    );
    await world.owner.query(`update ${meta.tableName} set ${column} = '{"v":1,"surprise":true}' ${where}`);
    const wrong = await load(meta).catch((error: unknown) => error);
    await world.owner.query(`update ${meta.tableName} set ${column} = '{"v":99}' ${where}`);
    const tooNew = await load(meta).catch((error: unknown) => error);
    await world.owner.query(`update ${meta.tableName} set ${column} = $1 ${where}`, [JSON.stringify(rows[0]?.kept)]);
    expect([wrong, tooNew].map((error) => error instanceof DocumentError)).toEqual([true, true]);
    await expect(load(meta)).resolves.toHaveLength(1);
  });

  test.each(columns)('$place: a wrong value is refused before it is stored', async ({ meta, name }) => {
    const before = await world.contents(world.own);
    const change = world.act(async (em) => {
      const row = await em.findOneOrFail(entityOf(meta), { tenantId: world.own.tenantId });
      em.assign(row, { [name]: { v: 1, criteria: 'none', fileIds: 7 } } as never);
      await em.flush();
    });
    await expect(change).rejects.toThrow(DocumentError);
    const native = world.act((em) =>
      em.nativeUpdate(entityOf(meta), { tenantId: world.own.tenantId }, { [name]: { v: 2 } }),
    );
    await expect(native).rejects.toThrow(DocumentError);
    expect(await world.contents(world.own)).toEqual(before);
  });

  test('come back as they went in, and unknown keys are dropped on the way', async () => {
    const id = idIn(world.own, 'submissions');
    const review = { v: 1 as const, criteria: [{ criterionId: 'a', points: 2.25, feedback: '', overridden: null }] };
    await world.act(async (em) => {
      const row = await em.findOneOrFail(Submission, { id });
      row.review = { ...review, ...{ smuggled: true } };
    });
    const stored = await world.owner.query('select review from submissions where id = $1', [id]);
    expect(stored.rows).toEqual([{ review }]);
    expect((await world.act((em) => em.findOneOrFail(Submission, { id }))).review).toEqual(review);
  });

  test('are taken by em.assign as well', async () => {
    const id = idIn(world.own, 'submissions');
    const review = { v: 1 as const, criteria: [{ criterionId: 'a', points: 3, feedback: '', overridden: null }] };
    await world.act(async (em) => {
      em.assign(await em.findOneOrFail(Submission, { id }), { review });
    });
    expect((await world.act((em) => em.findOneOrFail(Submission, { id }))).review).toEqual(review);
  });

  test('that nobody touched are not written again', async () => {
    const id = idIn(world.own, 'submissions');
    const before = await world.act((em) => em.findOneOrFail(Submission, { id }));
    await world.act(async (em) => {
      await em.findOneOrFail(Submission, { id });
      await em.flush();
    });
    const after = await world.act((em) => em.findOneOrFail(Submission, { id }));
    expect(after.version).toBe(before.version);
  });
});
