import { queryTables, type TenantEm } from '@skillbridge/database';
import { type TutorMessage, tutorThreadDocument } from '@skillbridge/domain';

/** Threads of one course that are read at once: a class of thirty over a month has fewer. */
const MOST = 600;

export type CourseThread = {
  readonly student: { readonly id: string; readonly name: string };
  readonly assignment: { readonly id: string; readonly title: string };
  readonly messages: readonly TutorMessage[];
};

/** What was said in a course's threads since an instant, the threads spoken in last first. Asks nobody's permission. */
export async function readCourseThreads(em: TenantEm, of: { tenantId: string; courseId: string; since: Date }) {
  const rows = await queryTables(em)
    .selectFrom('tutor_sessions as t')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 't.tenant_id').onRef('a.id', '=', 't.assignment_id'),
    )
    .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 't.tenant_id').onRef('u.id', '=', 't.student_id'))
    .select(['t.student_id', 'u.full_name', 'a.id', 'a.title', 't.messages'])
    .where('t.tenant_id', '=', of.tenantId)
    .where('a.course_id', '=', of.courseId)
    .where('a.deleted_at', 'is', null)
    .where('t.last_message_at', '>=', of.since)
    .orderBy('t.last_message_at', 'desc')
    .limit(MOST + 1)
    .execute();
  const since = of.since.toISOString();
  const threads = rows.slice(0, MOST).map(
    (row): CourseThread => ({
      student: { id: row.student_id, name: row.full_name },
      assignment: { id: row.id, title: row.title },
      messages: tutorThreadDocument.read(row.messages).messages.filter(({ at }) => at >= since),
    }),
  );
  return { threads, partial: rows.length > MOST };
}
