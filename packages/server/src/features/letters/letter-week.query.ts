import { type AcademyWeek, isHandedIn } from '@skillbridge/domain';
import type { LetterWeek } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far ahead a letter looks for due dates, and how far back for work that can still be handed in. */
const NEARBY_MS = 14 * DAY_MS;

export type LetterQuery = {
  readonly tenantId: string;
  readonly studentId: string;
  readonly week: AcademyWeek;
  readonly now: Date;
};

type Work = Pick<LetterWeek, 'handedIn' | 'graded' | 'due'>;

/** A student's week from the rows: work handed in, grades published, and what is due next as the letter is written. */
export async function readLetterWeek(app: App, { tenantId, studentId, week, now }: LetterQuery): Promise<Work> {
  // A letter about a past week, written later, still looks ahead from where that week ended.
  const asOf = now < week.endsAt ? now : week.endsAt;
  const rows = await app.reads.read(tenantId, (tables) =>
    tables
      .selectFrom('assignments as a')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'),
      )
      .innerJoin('enrollments as e', (join) =>
        join
          .onRef('e.tenant_id', '=', 'c.tenant_id')
          .onRef('e.course_id', '=', 'c.id')
          .on('e.student_id', '=', studentId)
          .on('e.deleted_at', 'is', null),
      )
      .leftJoin('submissions as s', (join) =>
        join
          .onRef('s.tenant_id', '=', 'a.tenant_id')
          .onRef('s.assignment_id', '=', 'a.id')
          .on('s.student_id', '=', studentId),
      )
      .select(['a.id as assignment_id', 'a.title', 'a.status as open', 'a.due_at', 'a.max_points'])
      .select(['s.id as submission_id', 's.status', 's.submitted_at', 's.late', 's.grade', 's.published_at'])
      .where('a.tenant_id', '=', tenantId)
      .where('a.deleted_at', 'is', null)
      .where('a.status', 'in', ['published', 'closed'])
      .where('c.deleted_at', 'is', null)
      .orderBy('a.due_at', (order) => order.asc().nullsLast())
      .orderBy('a.id')
      .limit(500),
  );

  const inWeek = (at: Date | null): at is Date => at !== null && at >= week.startsAt && at < week.endsAt;
  const isNear = (at: Date): boolean => Math.abs(at.getTime() - asOf.getTime()) <= NEARBY_MS;
  const open = rows.filter((row) => row.open === 'published' && (row.status === null || !isHandedIn(row.status)));
  return {
    handedIn: rows.flatMap((row) =>
      row.submission_id && row.status !== 'draft' && inWeek(row.submitted_at)
        ? [{ submissionId: row.submission_id, title: row.title, handedInAt: row.submitted_at, late: row.late ?? false }]
        : [],
    ),
    graded: rows.flatMap((row) =>
      row.submission_id && row.status === 'published' && row.grade !== null && inWeek(row.published_at)
        ? [
            {
              submissionId: row.submission_id,
              title: row.title,
              points: Number(row.grade),
              maxPoints: Number(row.max_points),
            },
          ]
        : [],
    ),
    due: open.flatMap((row) =>
      row.due_at && isNear(row.due_at)
        ? [
            {
              assignmentId: row.assignment_id,
              title: row.title,
              dueAt: row.due_at,
              state: row.due_at < asOf ? ('overdue' as const) : ('ahead' as const),
            },
          ]
        : [],
    ),
  };
}
