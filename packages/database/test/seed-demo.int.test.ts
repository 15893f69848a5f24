import { letterDocument } from '@skillbridge/domain';
import { checkLetter } from '@skillbridge/domain/engine';
import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Assignment, inTenant, Submission, TutorSession } from '../src/index.ts';
import { createOrm } from '../src/orm.ts';
import { demoPeople, type SeedDemoOptions, seedDemo } from '../src/seeds/index.ts';
import { findIdentitiesByEmail } from '../src/tenancy/find-identities.ts';

const now = new Date('2026-11-23T15:00:00Z');

describe('the demo seed', () => {
  let database: TestDatabase;
  let owner: Client;
  let seeded: Awaited<ReturnType<typeof seedDemo>>;
  const options = (): SeedDemoOptions => ({
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    now,
    adminPassword: 'a known password',
    hashPassword: async (password) => `hash of ${password}`,
  });
  const rows = async <T extends object>(text: string, values: unknown[] = []) =>
    (await owner.query<T>(text, values)).rows;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    seeded = await seedDemo(options());
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  test('makes two academies of 42 people and says who they are', () => {
    expect(seeded.created).toBe(true);
    const perRole = Object.groupBy(seeded.people, (person) => `${person.academy} ${person.role}`);
    expect(Object.fromEntries(Object.entries(perRole).map(([role, people]) => [role, people?.length]))).toEqual({
      'Northlight Prep admin': 1,
      'Northlight Prep instructor': 3,
      'Northlight Prep student': 24,
      'Northlight Prep parent': 14,
      'Harbour Academy admin': 1,
      'Harbour Academy instructor': 3,
      'Harbour Academy student': 24,
      'Harbour Academy parent': 14,
    });
  });

  test('does nothing the second time', async () => {
    const before = await rows('select count(*)::int as submissions from submissions');
    expect(await seedDemo(options())).toEqual({ created: false, people: [] });
    expect(await rows('select count(*)::int as submissions from submissions')).toEqual(before);
  });

  test('tells the same story each time it is told of the same moment', async () => {
    const again = await createTestDatabase();
    await seedDemo({ ...options(), appUrl: again.appUrl, ownerUrl: again.ownerUrl });
    const other = new Client({ connectionString: again.ownerUrl });
    await other.connect();
    const digest = `select (select md5(string_agg(s::text, ',' order by tenant_id, id)) from submissions s) as work,
      (select md5(string_agg(t::text, ',' order by tenant_id, id)) from tutor_sessions t) as talk`;
    const [here, there] = [await owner.query(digest), await other.query(digest)];
    await other.end();
    await again.drop();
    expect(there.rows).toEqual(here.rows);
  });

  test('has work in every state, some of it late, and nothing that happens after now', async () => {
    const counts = await rows<{ status: string; n: number }>(
      'select status, count(*)::int as n from submissions group by 1 order by 1',
    );
    expect(counts.map((one) => one.status)).toEqual(['draft', 'published', 'submitted', 'suggested']);
    expect(counts.every((one) => one.n >= 10)).toBe(true);
    expect(await rows('select count(*) > 10 as late from submissions where late')).toEqual([{ late: true }]);
    const ahead = await rows(
      `select id from submissions where greatest(created_at, saved_at, submitted_at, suggested_at, published_at) > $1
       or submitted_at < created_at or published_at < submitted_at or late <> (submitted_at > (select due_at from assignments a
         where a.tenant_id = submissions.tenant_id and a.id = assignment_id) and submitted_at is not null)`,
      [now],
    );
    expect(ahead).toEqual([]);
  });

  test('gives grades that are the sum of their marks', async () => {
    const wrong = await rows(
      `select id from submissions where status = 'published' and grade <>
        (select sum((mark->>'points')::numeric) from jsonb_array_elements(review->'criteria') mark)`,
    );
    expect(wrong).toEqual([]);
  });

  test('the demo student, instructor and parent belong together and have something to do', async () => {
    const [student, instructor, parent] = demoPeople;
    const ties = await rows(
      `select c.title, sum((s.status = 'draft')::int)::int as drafts, sum((s.status = 'suggested')::int)::int as waiting,
         sum((s.status = 'published')::int)::int as graded
       from users me
       join parent_links l on l.student_id = me.id
       join users parent on parent.id = l.parent_id and parent.email = $3
       join enrollments e on e.student_id = me.id
       join courses c on c.id = e.course_id
       join users teacher on teacher.id = c.instructor_id and teacher.email = $2
       join submissions s on s.course_id = c.id and s.student_id = me.id
       where me.email = $1 group by 1`,
      [student?.email, instructor?.email, parent?.email],
    );
    expect(ties).toEqual([{ title: 'SAT Math: from equations to functions', drafts: 1, waiting: 1, graded: 6 }]);
    const due = await rows(
      `select count(*)::int as due from assignments a join enrollments e on e.course_id = a.course_id
       join users me on me.id = e.student_id and me.email = $1 where a.due_at > $2`,
      [student?.email, now],
    );
    expect(due).toEqual([{ due: 2 }]);
    const children = await rows(
      'select count(*)::int as children from parent_links l join users p on p.id = l.parent_id where p.email = $1',
      [parent?.email],
    );
    expect(children).toEqual([{ children: 2 }]);
  });

  test('one instructor is in both academies with the password that is known; demo people’s nobody knows', async () => {
    const orm = createOrm({ url: database.appUrl });
    const shared = await findIdentitiesByEmail(orm, 'priya.raman@tutors.example');
    const [amara] = await findIdentitiesByEmail(orm, demoPeople[0]?.email ?? '');
    await orm.close(true);
    expect(shared.map((one) => [one.academyName, one.role, one.passwordHash])).toEqual([
      ['Harbour Academy', 'instructor', 'hash of a known password'],
      ['Northlight Prep', 'instructor', 'hash of a known password'],
    ]);
    expect(amara?.passwordHash).not.toBe('hash of a known password');
  });

  test('every letter passes the check that its figures are facts', async () => {
    const letters = await rows<{ letter: unknown }>('select letter from summaries');
    expect(letters.length).toBeGreaterThan(60);
    const failed = letters.map((row) => checkLetter(letterDocument.read(row.letter))).filter((check) => !check.ok);
    expect(failed).toEqual([]);
  });

  describe('the tutor', () => {
    const replies = (where: string) =>
      rows<{ n: number }>(
        `select count(*)::int as n from tutor_sessions t, jsonb_array_elements(t.messages->'messages') m where ${where}`,
      ).then(([row]) => row?.n ?? 0);

    test('has been talked to in every mode, honestly and not, with slips found and a wording stopped', async () => {
      for (const mode of ['hint', 'scaffold', 'check', 'explain'])
        expect(await replies(`m->>'mode' = '${mode}'`), mode).toBeGreaterThan(3);
      for (const move of ['confirm', 'acknowledge-and-shrink', 'refer-to-instructor', 'pose-practice'])
        expect(await replies(`m->>'move' = '${move}'`), move).toBeGreaterThan(0);
      const slips = await rows(`select distinct m->>'slip' as slip from tutor_sessions t,
        jsonb_array_elements(t.messages->'messages') m where m->>'slip' is not null`);
      expect(slips.length).toBeGreaterThanOrEqual(5);
      const tactics = await rows(`select distinct m->>'tactic' as tactic from tutor_sessions t,
        jsonb_array_elements(t.messages->'messages') m where (m->>'extraction')::boolean`);
      expect(tactics.length).toBeGreaterThanOrEqual(6);
      expect(await replies(`m->>'engine' = 'openai/gpt-oss-120b' and jsonb_array_length(m->'blocked') = 1`)).toBe(4);
    });

    test('counts what is in its threads, each within the time of the story', async () => {
      const wrong = await rows(
        `select t.id from tutor_sessions t, lateral (
           select count(*) as said, count(*) filter (where (m->>'extraction')::boolean) as redirects,
             coalesce(sum(jsonb_array_length(m->'blocked')), 0) as blocked, max(m->>'at') as last
           from jsonb_array_elements(t.messages->'messages') m) c
         where c.said <> message_count or c.redirects <> redirect_count or c.blocked <> blocked_count
           or c.last::timestamptz <> last_message_at or greatest(last_message_at, shared_at) > $1`,
        [now],
      );
      expect(wrong).toEqual([]);
    });

    test('has a thread sent to the demo instructor with a note, and nobody has looked', async () => {
      const sent = await rows(
        `select length(t.shared_note) > 20 as note, t.shared_seen_at from tutor_sessions t
         join assignments a on a.tenant_id = t.tenant_id and a.id = t.assignment_id
         join courses c on c.tenant_id = a.tenant_id and c.id = a.course_id
         join users u on u.id = c.instructor_id and u.email = $1 where t.shared_at is not null`,
        [demoPeople[1]?.email],
      );
      expect(sent).toEqual([{ note: true, shared_seen_at: null }]);
    });

    test('was talked to by the demo student about work, and as a study partner', async () => {
      const threads = await rows(
        `select t.topic, a.title from tutor_sessions t left join assignments a on a.tenant_id = t.tenant_id
         and a.id = t.assignment_id join users u on u.id = t.student_id and u.email = $1 order by 2 nulls first`,
        [demoPeople[0]?.email],
      );
      expect(threads).toEqual(
        expect.arrayContaining([
          { topic: 'Percentages', title: null },
          { topic: null, title: 'Percent change, forwards and backwards' },
          { topic: null, title: 'Right triangles and the unit circle' },
        ]),
      );
    });

    test('is unguarded on an assignment of the demo instructor, and has fewer modes on another', async () => {
      const kinds = await rows(
        `select count(*) filter (where answer_key->'problems' = '[]')::int as unguarded,
           count(*) filter (where jsonb_array_length(tutor_setup->'allowed') < 4)::int as fewer
         from assignments a join courses c on c.tenant_id = a.tenant_id and c.id = a.course_id
         join users u on u.id = c.instructor_id and u.email = $1`,
        [demoPeople[1]?.email],
      );
      expect(kinds).toEqual([{ unguarded: 1, fewer: 1 }]);
    });
  });

  test('everything loads through the entities of its academy', async () => {
    const orm = createOrm({ url: database.appUrl });
    const [academy] = await rows<{ id: string }>(`select id from academies where slug = 'northlight-prep'`);
    const loaded = await inTenant(orm, academy?.id ?? '', async (em) => ({
      assignments: await em.count(Assignment),
      submissions: (await em.find(Submission, {})).length > 250,
      threads: (await em.find(TutorSession, {})).every(
        (thread) => thread.messageCount === thread.messages.messages.length,
      ),
    }));
    await orm.close(true);
    expect(loaded).toEqual({ assignments: 40, submissions: true, threads: true });
  });

  test('the bank has items of three exams, and a second run adds none', async () => {
    expect(await rows('select exam, count(*)::int as items from exam_questions group by 1 order by 1')).toEqual([
      { exam: 'ACT', items: 16 },
      { exam: 'GRE', items: 16 },
      { exam: 'SAT', items: 30 },
    ]);
  });
});
