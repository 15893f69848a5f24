import {
  assignmentState,
  reviewDocument,
  rubricDocument,
  toStudentSubmissionStatus,
  visibleAssignmentStatuses,
  visibleSubmissionStatuses,
} from '@skillbridge/domain';
import { toStudentGrade } from '@skillbridge/domain/answers';
import type { App } from '../../app.ts';
import type { ChildPage } from './child.schema.ts';

/** A child that the caller has found within the parent's scope. */
export type LinkedChild = { readonly tenantId: string; readonly studentId: string };

/**
 * A child's assignments in the courses they attend: what came back, and what is to come. Drafts are the student's
 * alone, so work that is only begun shows as not begun.
 */
export async function childWork(
  app: App,
  { tenantId, studentId }: LinkedChild,
): Promise<Pick<ChildPage, 'grades' | 'upcoming'>> {
  const now = app.clock();
  const rows = await app.reads.read(tenantId, (tables) =>
    tables
      .selectFrom('enrollments as e')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
      )
      .innerJoin('assignments as a', (join) =>
        join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.course_id', '=', 'c.id'),
      )
      .leftJoin('submissions as s', (join) =>
        join
          .onRef('s.tenant_id', '=', 'a.tenant_id')
          .onRef('s.assignment_id', '=', 'a.id')
          .onRef('s.student_id', '=', 'e.student_id')
          .on('s.status', 'in', [...visibleSubmissionStatuses('parent')]),
      )
      .select(['a.id', 'a.title', 'a.status', 'a.due_at', 'a.max_points', 'a.rubric', 'c.title as course'])
      .select(['s.status as work', 's.submitted_at', 's.late', 's.grade', 's.feedback', 's.review', 's.published_at'])
      .where('e.tenant_id', '=', tenantId)
      .where('e.student_id', '=', studentId)
      .where('e.deleted_at', 'is', null)
      .where('c.deleted_at', 'is', null)
      .where('a.deleted_at', 'is', null)
      .where('a.status', 'in', [...visibleAssignmentStatuses('parent')])
      .orderBy('a.due_at', (order) => order.asc().nullsLast())
      .orderBy('a.id')
      .limit(500),
  );

  const lines = rows.map((row) => {
    const maxPoints = Number(row.max_points);
    const line = { assignmentId: row.id, title: row.title, courseTitle: row.course, maxPoints };
    const submission = row.work ? toStudentSubmissionStatus(row.work) : null;
    const state = assignmentState({ status: row.status, dueAt: row.due_at, submission, now });
    if (state !== 'graded' || !row.work) {
      return { upcoming: { ...line, dueAt: row.due_at?.toISOString() ?? null, state } };
    }
    const grade = toStudentGrade({
      status: row.work,
      handedInAt: row.submitted_at,
      late: row.late ?? false,
      maxPoints,
      rubric: rubricDocument.read(row.rubric),
      grade: row.grade === null ? null : Number(row.grade),
      feedback: row.feedback,
      review: row.review === null ? null : reviewDocument.read(row.review),
      publishedAt: row.published_at,
      suggestion: null,
    });
    return { grade: { ...line, grade } };
  });
  const grades = lines.flatMap((line) => (line.grade ? [line.grade] : []));
  const publishedAt = (line: (typeof grades)[number]) => line.grade.grade?.publishedAt ?? '';
  return {
    grades: grades.sort((a, b) => publishedAt(b).localeCompare(publishedAt(a))),
    upcoming: lines.flatMap((line) => (line.upcoming && line.upcoming.state !== 'missed' ? [line.upcoming] : [])),
  };
}
