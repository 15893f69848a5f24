import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Course } from '../src/entities/course.ts';
import { User } from '../src/entities/user.ts';
import { tenantTables } from './support/sample-rows.ts';
import { idIn, TwoAcademies } from './support/two-academies.ts';

const links = tenantTables.flatMap((meta) =>
  meta.props
    .filter((property) => property.targetMeta)
    .map((property) => ({
      table: meta.tableName,
      column: property.fieldNames.find((name) => name !== 'tenant_id') ?? '',
      target: property.targetMeta?.tableName ?? '',
    })),
);

describe('a reference to a row of another academy', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test('is tried for every relation there is', () => {
    expect(links.length).toBeGreaterThan(20);
    expect(links.every((link) => link.column !== '' && link.target !== '')).toBe(true);
  });

  test.each(links)(
    'is refused from $table.$column to $target, by the owner’s own hand',
    async ({ table, column, target }) => {
      const foreignId = idIn(world.foreign, target);
      await expect(
        world.owner.query(`update ${table} set ${column} = $1 where tenant_id = $2`, [foreignId, world.own.tenantId]),
      ).rejects.toThrow('violates foreign key constraint');
    },
  );

  test('is refused through the entity manager', async () => {
    const create = world.act(async (em) => {
      em.create(Course, {
        tenantId: world.own.tenantId,
        instructor: [world.own.tenantId, idIn(world.foreign, 'users')],
        title: 'Taught from afar',
        subject: 'SAT Math',
        status: 'active',
      });
      await em.flush();
    });
    await expect(create).rejects.toThrow('violates foreign key constraint');
  });

  test('cannot be smuggled in as a whole key: the tenant of the row and of its parent are one column', async () => {
    const create = world.act(async (em) => {
      em.create(Course, {
        tenantId: world.own.tenantId,
        instructor: em.getReference(User, [world.foreign.tenantId, idIn(world.foreign, 'users')]),
        title: 'Taught from afar',
        subject: 'SAT Math',
        status: 'active',
      });
      await em.flush();
    });
    await expect(create).rejects.toThrow(/violates foreign key constraint|row-level security/);
    const { rows } = await world.owner.query(`select from courses where title = 'Taught from afar'`);
    expect(rows).toEqual([]);
  });

  test('a person who is still referred to cannot be deleted, so no row loses its parent', async () => {
    await expect(world.owner.query('delete from users where tenant_id = $1', [world.own.tenantId])).rejects.toThrow(
      /violates (RESTRICT setting of )?foreign key constraint/,
    );
  });
});
