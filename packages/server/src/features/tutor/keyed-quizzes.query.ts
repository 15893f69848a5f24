import { queryTables, type TenantEm } from '@skillbridge/database';
import { accessScope, type StudentActor } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { type KeyedAssignment, quizAsKeyed } from '@skillbridge/domain/engine';
import { courseInScope } from '../../access/scope.query.ts';

/** More than a student has open at once. */
const MOST = 20;

/**
 * The quizzes whose answers this student is still to find, as the guard knows assignments: open ones that they have no
 * grade for, and those that they are taking.
 */
export async function keyedQuizzes(em: TenantEm, actor: StudentActor): Promise<KeyedAssignment[]> {
  const rows = await queryTables(em)
    .selectFrom('courses as c')
    .innerJoin('quizzes as q', (join) =>
      join.onRef('q.tenant_id', '=', 'c.tenant_id').onRef('q.course_id', '=', 'c.id'),
    )
    .innerJoin('quiz_versions as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'q.tenant_id')
        .onRef('v.quiz_id', '=', 'q.id')
        .onRef('v.number', '=', 'q.live_version'),
    )
    .select(['q.title', 'v.questions'])
    .where((eb) => courseInScope(eb, accessScope(actor, 'quiz')))
    .where('q.deleted_at', 'is', null)
    .where('q.status', '=', 'published')
    .where((eb) => {
      const own = (status: string) =>
        eb.exists(
          eb
            .selectFrom('quiz_submissions as s')
            .select(eb.lit(1).as('one'))
            .whereRef('s.tenant_id', '=', 'q.tenant_id')
            .whereRef('s.quiz_id', '=', 'q.id')
            .where('s.student_id', '=', actor.userId)
            .where('s.status', '=', status as 'published'),
        );
      return eb.or([own('in-progress'), eb.not(own('published'))]);
    })
    .orderBy('q.id', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ title, questions }) => quizAsKeyed(title, quizQuestionsDocument.read(questions).items));
}
