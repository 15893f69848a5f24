import type { Tables } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { Kysely } from 'kysely';
import type { CourseLine } from './course.schema.ts';

/** The academy's live courses with their instructor's name and how many students and assignments each has. */
export function courseLines(tables: Kysely<Tables>, { tenantId }: AdminActor) {
  return tables
    .selectFrom('courses as c')
    .innerJoin('users as t', (join) =>
      join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.id', '=', 'c.instructor_id'),
    )
    .select(['c.id', 'c.title', 'c.subject', 'c.description', 'c.version', 'c.created_at'])
    .select(['t.id as instructor_id', 't.full_name as instructor'])
    .select((eb) => [
      eb
        .selectFrom('enrollments as e')
        .innerJoin('users as s', (join) =>
          join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.id', '=', 'e.student_id'),
        )
        .select((n) => n.fn.countAll<string>().as('n'))
        .whereRef('e.tenant_id', '=', 'c.tenant_id')
        .whereRef('e.course_id', '=', 'c.id')
        .where('e.deleted_at', 'is', null)
        .where('s.deleted_at', 'is', null)
        .as('students'),
      eb
        .selectFrom('assignments as a')
        .select((n) => n.fn.countAll<string>().as('n'))
        .whereRef('a.tenant_id', '=', 'c.tenant_id')
        .whereRef('a.course_id', '=', 'c.id')
        .where('a.deleted_at', 'is', null)
        .as('assignments'),
    ])
    .where('c.tenant_id', '=', tenantId)
    .where('c.deleted_at', 'is', null);
}

type Row = {
  id: string;
  title: string;
  subject: string;
  created_at: Date;
  instructor_id: string;
  instructor: string;
  students: string | null;
  assignments: string | null;
};

export function toCourseLine(row: Row): CourseLine {
  return {
    id: row.id,
    title: row.title,
    subject: row.subject,
    instructor: { id: row.instructor_id, fullName: row.instructor },
    students: Number(row.students),
    assignments: Number(row.assignments),
    createdAt: row.created_at.toISOString(),
  };
}
