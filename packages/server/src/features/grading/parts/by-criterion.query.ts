import { inTenant, queryTables } from '@skillbridge/database';
import { attachmentsDocument, type InstructorActor, notFound, reviewDocument } from '@skillbridge/domain';
import { gradeSuggestionDocument } from '@skillbridge/domain/answers';
import { sql } from 'kysely';
import { findTaughtAssignment } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../../trpc/page.ts';
import { nameStudent } from '../name-student.ts';
import type { ByCriterionInput } from './part.schema.ts';
import { statusOf } from './status-of.ts';

/**
 * One criterion over all students who handed in, in the order of handing in. A blind suggestion is not in the answer
 * before the whole work was marked without it.
 */
export function byCriterion(app: App, actor: InstructorActor, input: ByCriterionInput) {
  const { tenantId } = actor;
  const after = openCursor(input.cursor, cursorKeys.instantThenId);
  return inTenant(app.orm, tenantId, async (em) => {
    const { assignment } = await findTaughtAssignment(em, actor, input.assignmentId);
    const criterion = assignment.rubric.criteria.find(({ id }) => id === input.criterionId);
    if (!criterion) throw notFound('criterion');
    const hasMark = sql<boolean>`coalesce(s.review->'criteria' @> ${JSON.stringify([{ criterionId: criterion.id }])}::jsonb, false)`;
    const rows = await queryTables(em)
      .selectFrom('submissions as s')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.student_id'),
      )
      .select(['s.id', 's.version', 's.status', 's.student_id', 's.submitted_at', 's.content', 's.files'])
      .select(['s.review', 's.ai_suggestion', 's.blind', 'u.full_name'])
      .where('s.tenant_id', '=', tenantId)
      .where('s.assignment_id', '=', assignment.id)
      .where('s.status', 'in', ['submitted', 'suggested', 'published'])
      .$if(input.show === 'unmarked', (query) => query.where(sql<boolean>`not ${hasMark}`))
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(s.submitted_at, s.id) > (${after?.[0]}, ${after?.[1]})`),
      )
      .orderBy('s.submitted_at')
      .orderBy('s.id')
      .limit(input.limit + 1)
      .execute();
    const page = cutPage(rows, input.limit, (row) => [row.submitted_at?.toISOString() ?? '', row.id]);
    const task = { app, tenantId, taskId: assignment.id, anonymous: assignment.anonymous, criterionId: criterion.id };
    const items = page.items.map((row) => toLine(row, task));
    return { criterion, items, nextCursor: page.nextCursor };
  });
}

type Row = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly student_id: string;
  readonly full_name: string;
  readonly content: string;
  readonly files: unknown;
  readonly review: unknown;
  readonly ai_suggestion: unknown;
  readonly blind: boolean;
};

type Task = {
  readonly app: App;
  readonly tenantId: string;
  readonly taskId: string;
  readonly anonymous: boolean;
  readonly criterionId: string;
};

function toLine(row: Row, { app, criterionId, ...task }: Task) {
  const published = row.status === 'published';
  const review = row.review === null ? null : reviewDocument.read(row.review);
  const shown = !row.blind || published || review?.unseen !== undefined;
  const mark = review?.criteria.find((one) => one.criterionId === criterionId) ?? null;
  const suggestion = row.ai_suggestion === null || !shown ? null : gradeSuggestionDocument.read(row.ai_suggestion);
  const { studentName } = nameStudent(app, { ...task, published, studentId: row.student_id, fullName: row.full_name });
  return {
    ...{ submissionId: row.id, version: row.version, status: statusOf(row.status), content: row.content, studentName },
    fileCount: attachmentsDocument.read(row.files).fileIds.length,
    mark: mark && { points: mark.points, feedback: mark.feedback, overridden: shown ? mark.overridden : null },
    suggestion: suggestion?.criteria.find((one) => one.criterionId === criterionId) ?? null,
    blind: row.blind,
  };
}
