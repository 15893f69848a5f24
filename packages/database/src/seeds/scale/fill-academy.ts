import type { Client } from 'pg';
import { gradingText, reviewText, rubricText, suggestionText } from './scale-documents.ts';

/** Courses of an academy; every student takes all of them. */
export const COURSES = 5;

export type AcademySize = {
  /** Its number, from 0. */
  readonly academy: number;
  readonly students: number;
  /** Past assignments of each course, each answered by every student; one open assignment is added. */
  readonly assignments: number;
  readonly now: Date;
};

/**
 * Writes one academy with generate_series: a few people, courses that every student is in, and a submission for every
 * student and past assignment: of a hundred, 70 published, 20 with a suggestion, 2 waiting for one, 8 drafts.
 */
export async function fillAcademy(owner: Client, { academy, students, assignments, now }: AcademySize): Promise<void> {
  const each = assignments + 1;
  const id = (kind: string, n: string) => `pg_temp.seed_id('${kind}', ${academy}, ${n})`;
  const tenant = id('academy', '0');
  const at = `timestamptz '${now.toISOString()}'`;
  await owner.query(
    `insert into academies (id, slug, name, settings)
     values (${tenant}, 'scale-${academy}', 'Scale Academy ${academy}', '{"v":1,"timeZone":"America/New_York","leaderboards":false,"aiBudgetCents":null}')`,
  );
  await owner.query(
    `insert into users (tenant_id, id, email, role, full_name, status)
     select ${tenant}, ${id('admin', '0')}, 'admin@scale-${academy}.example', 'admin', 'Admin', 'active'
     union all select ${tenant}, ${id('instructor', '0')}, 'instructor@scale-${academy}.example', 'instructor', 'Instructor', 'active'
     union all select ${tenant}, ${id('student', 's')}, 'student' || s || '@scale-${academy}.example', 'student', 'Student ' || s, 'active'
     from generate_series(0, ${students - 1}) s`,
  );
  await owner.query(
    `insert into courses (tenant_id, id, instructor_id, title, subject, status, grading)
     select ${tenant}, ${id('course', 'c')}, ${id('instructor', '0')}, 'Course ' || c, 'SAT Math', 'active', $1::jsonb
     from generate_series(0, ${COURSES - 1}) c`,
    [gradingText],
  );
  await owner.query(
    `insert into enrollments (tenant_id, id, course_id, student_id)
     select ${tenant}, ${id('enrollment', `c * ${students}::bigint + s`)}, ${id('course', 'c')}, ${id('student', 's')}
     from generate_series(0, ${COURSES - 1}) c, generate_series(0, ${students - 1}) s`,
  );
  await owner.query(
    `insert into assignments (tenant_id, id, course_id, title, instructions, max_points, due_at, tutor_mode, tutor_setup, rubric,
       answer_key, materials, status, published_at)
     select ${tenant}, ${id('assignment', `c * ${each} + a`)}, ${id('course', 'c')},
       case when a = ${assignments} then 'Open ' else 'Assignment ' end || a, 'Solve $3x + 4 = 19$ and show each step.', 10,
       ${at} + case when a = ${assignments} then interval '30 days' else (a - ${assignments}) * interval '7 days' end, 'hint',
       '{"v":1,"allowed":["hint","scaffold","check","explain"]}', $1::jsonb,
       '{"v":1,"problems":[{"label":"1","answer":"x = 5","accepted":[],"solution":"3x = 15, so x = 5.","hints":[]}]}',
       '{"v":1,"fileIds":[]}', 'published', ${at} - interval '60 days'
     from generate_series(0, ${COURSES - 1}) c, generate_series(0, ${assignments}) a`,
    [rubricText],
  );
  await owner.query(
    `insert into submissions (tenant_id, id, assignment_id, course_id, student_id, content, files, status, late,
       submitted_at, ai_suggestion, suggested_at, suggested_points, suggestion_confidence, review, feedback, grade, graded_by, published_at, created_at, saved_at)
     select ${tenant}, ${id('submission', `(c * ${each}::bigint + a) * ${students} + s`)},
       ${id('assignment', `c * ${each} + a`)}, ${id('course', 'c')}, ${id('student', 's')},
       '3x + 4 = 19' || chr(10) || '3x = 15' || chr(10) || 'x = 5' || repeat(chr(10) || 'I subtracted 4 and divided by 3.', 8),
       '{"v":1,"fileIds":[]}', status, false,
       case when status <> 'draft' then handed end,
       case when status in ('suggested', 'published') then $1::jsonb end,
       case when status in ('suggested', 'published') then handed + interval '3 seconds' end,
       case when status in ('suggested', 'published') then 8 end,
       case when status in ('suggested', 'published') then ($1::jsonb->>'confidence')::numeric end,
       case when status = 'published' then $2::jsonb end,
       case when status = 'published' then 'Well done.' else '' end,
       case when status = 'published' then 8 end,
       case when status = 'published' then ${id('instructor', '0')} end,
       case when status = 'published' then handed + interval '1 day' end,
       handed - interval '1 hour', handed
     from (
       select c, a, s, ${at} + (a - ${assignments}) * interval '7 days' - (s % 48) * interval '1 hour' as handed,
         case when roll < 70 then 'published' when roll < 90 then 'suggested' when roll < 92 then 'submitted' else 'draft' end as status
       from generate_series(0, ${COURSES - 1}) c, generate_series(0, ${assignments - 1}) a, generate_series(0, ${students - 1}) s,
         lateral (select (s * 37 + a * 17 + c * 11) % 100 as roll) as dice
     ) as told`,
    [suggestionText, reviewText],
  );
}
