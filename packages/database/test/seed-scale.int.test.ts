import { createHash } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Assignment, Submission } from '../src/index.ts';
import { createOrm } from '../src/orm.ts';
import { seedScale } from '../src/seeds/index.ts';
import { inTenant } from '../src/tenancy/in-tenant.ts';

let issued = 0;
const issueToken = (tenantId: string) => {
  const text = `${tenantId}.${issued++}`;
  return { text, hash: createHash('sha256').update(text).digest('base64url') };
};

describe('the scale seed', () => {
  let database: TestDatabase;
  let owner: Client;
  const seed = () =>
    seedScale({
      ownerUrl: database.ownerUrl,
      now: new Date('2026-11-23T15:00:00Z'),
      academies: 3,
      students: 10,
      submissions: 300,
      factorForOne: 10,
      issueToken,
    });
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  test('fills academies evenly but for one, ten times larger, and is reused with fresh sessions', async () => {
    const first = await seed();
    const { rows } = await owner.query('select count(*)::int as n from submissions group by tenant_id order by 1');
    expect(rows).toEqual([{ n: 100 }, { n: 100 }, { n: 1000 }]);
    expect(first.academies.map((one) => one.size)).toEqual([10, 10, 100]);

    const [academy] = first.academies;
    await owner.query(
      `insert into submissions (tenant_id, id, assignment_id, course_id, student_id, content, files, status)
       select tenant_id, gen_random_uuid(), id, course_id, $2, '', '{"v":1,"fileIds":[]}', 'draft' from assignments where id = $1`,
      [academy?.openAssignmentIds[0], academy?.students[0]?.userId],
    );
    const second = await seed();
    expect([first.reused, second.reused]).toEqual([false, true]);
    const after = await owner.query('select count(*)::int as n from submissions');
    expect(after.rows).toEqual([{ n: 1200 }]);
    const live = await owner.query('select token_hash from sessions where tenant_id = $1', [academy?.tenantId]);
    const token = second.academies[0]?.instructor.token ?? '';
    expect(live.rows).toContainEqual({ token_hash: createHash('sha256').update(token).digest('base64url') });
    expect(live.rows).toHaveLength(12);
  });

  test('writes rows that the entities load, with open assignments that nobody has begun', async () => {
    const { academies } = await seed();
    const [academy] = academies;
    const orm = createOrm({ url: database.appUrl });
    const loaded = await inTenant(orm, academy?.tenantId ?? '', async (em) => ({
      submissions: (await em.find(Submission, {})).length,
      open: await em.count(Assignment, {
        id: { $in: [...(academy?.openAssignmentIds ?? [])] },
        dueAt: { $gt: new Date('2026-11-23') },
      }),
      begun: await em.count(Submission, { assignment: { id: { $in: [...(academy?.openAssignmentIds ?? [])] } } }),
      queue: (await em.count(Submission, { status: 'suggested' })) > 0,
    }));
    await orm.close(true);
    expect(loaded).toEqual({ submissions: 100, open: 5, begun: 0, queue: true });
  });

  test('refuses anybody but a superuser, whom forced row-level security would stop half-way', async () => {
    await expect(
      seedScale({ ownerUrl: database.appUrl, now: new Date(), academies: 1, students: 1, submissions: 1, issueToken }),
    ).rejects.toThrow('needs a superuser');
  });
});
