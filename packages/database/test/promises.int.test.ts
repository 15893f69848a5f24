import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Submission } from '../src/entities/submission.ts';
import { idIn, TwoAcademies } from './support/two-academies.ts';

describe('what the database refuses whatever the code above does', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test.each([
    ['submissions', 'without a grader', { graded_by: null }],
    ['submissions', 'without a grade', { grade: null }],
    ['submissions', 'without a time', { published_at: null }],
    ['quiz_submissions', 'without a grader', { graded_by: null }],
    ['quiz_submissions', 'without a score', { score: null }],
    ['quiz_submissions', 'without a time', { published_at: null }],
  ])('%s are not published %s', async (table, _lack, missing) => {
    const [column] = Object.keys(missing);
    const publish = (also: string) =>
      world.act((em) =>
        em.execute(`update ${table} set status = 'published'${also} where id = ?`, [idIn(world.own, table)]),
      );
    await expect(publish(`, ${column} = null`)).rejects.toThrow('published_by_a_person');
    // The very same statement without the lack goes through, so it is the lack that was refused.
    await expect(publish('')).resolves.toBeDefined();
    await world.owner.query(`update ${table} set status = 'suggested'`);
  });

  test('a new submission is not born published either', async () => {
    await expect(
      world.act((em) =>
        em.nativeUpdate(Submission, { id: idIn(world.own, 'submissions') }, { status: 'published', gradedBy: null }),
      ),
    ).rejects.toThrow('published_by_a_person');
  });

  test.each([`update audit_log set action = 'other'`, 'delete from audit_log', 'truncate audit_log'])(
    'the audit log is append-only: %s',
    async (statement) => {
      await expect(world.act((em) => em.execute(statement))).rejects.toThrow('permission denied');
      const { rows } = await world.owner.query('select count(*)::int as entries from audit_log');
      expect(rows).toEqual([{ entries: 2 }]);
    },
  );

  test('an academy sees and changes itself and no other, and cannot be deleted', async () => {
    const seen = await world.act((em) => em.execute('select id from academies'));
    expect(seen).toEqual([{ id: world.own.tenantId }]);
    await world.act((em) => em.execute(`update academies set name = 'Renamed'`));
    const { rows } = await world.owner.query('select name from academies order by name');
    expect(rows).toEqual([{ name: 'Renamed' }, { name: 'foreign' }]);
    await expect(world.act((em) => em.execute('delete from academies'))).rejects.toThrow('permission denied');
  });
});
