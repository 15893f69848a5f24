import { inTenant, queryTables } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { quizAnswersDocument } from '@skillbridge/domain';
import { quizMarksDocument, quizSuggestionsDocument, showsSuggestion } from '@skillbridge/domain/answers';
import { sql } from 'kysely';
import { findTaughtQuiz } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../../trpc/page.ts';
import { nameStudent } from '../name-student.ts';
import { findTakenItem } from './find-taken-item.query.ts';
import type { ByItemInput } from './part.schema.ts';
import { statusOf } from './status-of.ts';

/**
 * One question over all students: every handed-in attempt whose version has it, in the order of handing in, with what
 * was answered and given. A blind suggestion is not in the answer before the whole attempt was marked without it.
 */
export function byItem(app: App, actor: InstructorActor, input: ByItemInput) {
  const { tenantId } = actor;
  const after = openCursor(input.cursor, cursorKeys.instantThenId);
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    const { item, pointsByVersion } = await findTakenItem(em, quiz, input.itemId);
    const hasMark = sql<boolean>`s.marks->'items' @> ${JSON.stringify([{ itemId: input.itemId }])}::jsonb`;
    const rows = await queryTables(em)
      .selectFrom('quiz_submissions as s')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.student_id'),
      )
      .select(['s.id', 's.version', 's.status', 's.number', 's.quiz_version', 's.student_id', 's.submitted_at'])
      .select(['s.answers', 's.marks', 's.ai_suggestions', 's.blind', 'u.full_name'])
      .where('s.tenant_id', '=', tenantId)
      .where('s.quiz_id', '=', quiz.id)
      .where('s.status', '<>', 'in-progress')
      .where('s.quiz_version', 'in', [...pointsByVersion.keys()])
      .$if(input.show === 'unmarked', (query) => query.where(sql<boolean>`not ${hasMark}`))
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(s.submitted_at, s.id) > (${after?.[0]}, ${after?.[1]})`),
      )
      .orderBy('s.submitted_at')
      .orderBy('s.id')
      .limit(input.limit + 1)
      .execute();
    const page = cutPage(rows, input.limit, (row) => [row.submitted_at?.toISOString() ?? '', row.id]);
    const items = page.items.map((row) => {
      const marks = quizMarksDocument.read(row.marks);
      const mark = marks.items.find(({ itemId }) => itemId === item.id) ?? null;
      const published = row.status === 'published';
      const shown = showsSuggestion(!row.blind ? 'no' : published || marks.unseen !== undefined ? 'shown' : 'withheld');
      const suggestions = row.ai_suggestions === null ? null : quizSuggestionsDocument.read(row.ai_suggestions);
      return {
        ...{ attemptId: row.id, version: row.version, status: statusOf(row.status), number: row.number },
        studentName: nameStudent(app, {
          ...{ tenantId, taskId: quiz.id, studentId: row.student_id, fullName: row.full_name },
          ...{ anonymous: quiz.settings.anonymous, published },
        }).studentName,
        response:
          quizAnswersDocument.read(row.answers).answers.find(({ itemId }) => itemId === item.id)?.response ?? null,
        mark: mark && !shown ? { ...mark, overridden: null } : mark,
        suggestion: (shown && suggestions?.items.find(({ itemId }) => itemId === item.id)) || null,
        blind: row.blind,
        maxPoints: pointsByVersion.get(row.quiz_version) ?? item.points,
      };
    });
    return { item, items, nextCursor: page.nextCursor };
  });
}
