import { accessScope, type InstructorActor, sumPoints } from '@skillbridge/domain';
import { gradeSuggestionDocument } from '@skillbridge/domain/answers';
import { sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import type { QueueInput } from './grading.schema.ts';

// Spelled as the partial index is, so that the planner takes it.
const waitsForGrading = sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`;

/**
 * Work waiting for this instructor, oldest first, a page at a time in one round trip. Each course is read from its own
 * partial index range and cut to a page before anything is joined, so a page costs the same at any size of the queue.
 */
export async function gradingQueue(app: App, actor: InstructorActor, input: QueueInput) {
  const cursor = openCursor(input.cursor, cursorKeys.instantThenId);
  const limit = input.limit + 1;
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('courses as c')
      .innerJoinLateral(
        (eb) => {
          const waiting = eb
            .selectFrom('submissions as s')
            .select(['s.id', 's.assignment_id', 's.student_id', 's.submitted_at', 's.late', 's.ai_suggestion'])
            .whereRef('s.tenant_id', '=', 'c.tenant_id')
            .whereRef('s.course_id', '=', 'c.id')
            .where(waitsForGrading)
            .orderBy('s.submitted_at')
            .orderBy('s.id')
            .limit(limit);
          if (!cursor) return waiting.as('w');
          return waiting
            .where((w) => w(w.refTuple('s.submitted_at', 's.id'), '>', w.tuple(cursor[0], cursor[1])))
            .as('w');
        },
        (join) => join.onTrue(),
      )
      .innerJoin('assignments as a', (join) =>
        join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'w.assignment_id'),
      )
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'c.tenant_id').onRef('u.id', '=', 'w.student_id'),
      )
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('tutor_sessions as t')
            .select((n) => [
              n.fn.sum<string | null>('t.message_count').as('messages'),
              n.fn.sum<string | null>('t.redirect_count').as('redirects'),
            ])
            .whereRef('t.tenant_id', '=', 'c.tenant_id')
            .whereRef('t.student_id', '=', 'w.student_id')
            .whereRef('t.assignment_id', '=', 'w.assignment_id')
            .as('t'),
        (join) => join.onTrue(),
      )
      .select(['t.messages', 't.redirects'])
      .select(['w.id', 'w.submitted_at', 'w.late', 'w.ai_suggestion', 'u.full_name', 'a.id as assignment_id'])
      .select(['a.title', 'a.max_points', 'c.id as course_id', 'c.title as course_title'])
      .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
      .where('a.deleted_at', 'is', null)
      .$if(input.courseId !== undefined, (query) => query.where('c.id', '=', input.courseId ?? ''))
      .orderBy('w.submitted_at')
      .orderBy('w.id')
      .limit(limit),
  );
  const page = cutPage(rows, input.limit, (row) => [row.submitted_at?.toISOString() ?? '', row.id]);
  return { items: page.items.map(toItem), nextCursor: page.nextCursor };
}

type Row = {
  id: string;
  submitted_at: Date | null;
  late: boolean;
  ai_suggestion: unknown;
  full_name: string;
  assignment_id: string;
  title: string;
  max_points: string | number;
  course_id: string;
  course_title: string;
  messages: string | null;
  redirects: string | null;
};

function toItem(row: Row) {
  const suggestion = row.ai_suggestion === null ? null : gradeSuggestionDocument.read(row.ai_suggestion);
  return {
    submissionId: row.id,
    studentName: row.full_name,
    assignmentId: row.assignment_id,
    assignmentTitle: row.title,
    courseId: row.course_id,
    courseTitle: row.course_title,
    handedInAt: row.submitted_at?.toISOString() ?? '',
    late: row.late,
    maxPoints: Number(row.max_points),
    suggested: suggestion && {
      points: sumPoints(suggestion.criteria.map((criterion) => criterion.points)),
      confidence: suggestion.confidence,
    },
    tutor: { messages: Number(row.messages ?? 0), redirects: Number(row.redirects ?? 0) },
  };
}
