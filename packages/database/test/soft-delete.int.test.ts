import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../src/columns/uuidv7.ts';
import { User } from '../src/entities/user.ts';
import { tenantTables } from './support/sample-rows.ts';
import { entityOf, idIn, TwoAcademies } from './support/two-academies.ts';

const softDeletable = tenantTables.filter((meta) => 'deletedAt' in meta.properties);

describe('soft delete', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test('is what people, courses, enrolments, links, assignments, quizzes, comments and files have', () => {
    expect(softDeletable.map((meta) => meta.tableName).sort()).toEqual([
      'assignments',
      'comment_snippets',
      'courses',
      'enrollments',
      'files',
      'parent_links',
      'quizzes',
      'users',
    ]);
  });

  describe.each(softDeletable.map((meta) => ({ table: meta.tableName, meta })))('of $table', ({ table, meta }) => {
    const Entity = entityOf(meta);
    const key = () => ({ tenantId: world.own.tenantId, id: idIn(world.own, table) });

    test('em.remove is refused loudly and the row stays', async () => {
      const remove = world.act(async (em) => {
        em.remove(await em.findOneOrFail(Entity, key()));
        await em.flush();
      });
      await expect(remove).rejects.toThrow('soft-deleted');
      expect(await world.act((em) => em.count(Entity, key()))).toBe(1);
    });

    test('hides the row until somebody asks for deleted ones, and restoring brings it back', async () => {
      const set = (value: string) =>
        world.owner.query(`update ${table} set deleted_at = ${value} where tenant_id = $1`, [world.own.tenantId]);
      const look = () =>
        world.act(async (em) => ({
          usual: await em.count(Entity, key()),
          recycleBin: await em.count(Entity, key(), { filters: { softDelete: false } }),
        }));
      await set('now()');
      expect(await look()).toEqual({ usual: 0, recycleBin: 1 });
      await set('null');
      expect(await look()).toEqual({ usual: 1, recycleBin: 1 });
    });
  });

  test('frees an email address, which is unique among the living of one academy', async () => {
    const add = () =>
      world.act((em) =>
        em.insert(User, {
          tenantId: world.own.tenantId,
          id: uuidv7(),
          email: 'ana@example.org',
          role: 'student',
          fullName: 'Ana',
          status: 'active',
        }),
      );
    await add();
    await expect(add()).rejects.toThrow('users_email_unique');
    await world.act((em) => em.nativeUpdate(User, { email: 'ana@example.org' }, { deletedAt: new Date() }));
    await add();
    const { rows } = await world.owner.query(
      `select count(*)::int as all, count(*) filter (where deleted_at is null)::int as living from users where email = 'ana@example.org'`,
    );
    expect(rows).toEqual([{ all: 2, living: 1 }]);
  });
});
