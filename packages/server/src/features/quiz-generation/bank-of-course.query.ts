import { queryTables, type TenantEm } from '@skillbridge/database';
import { type Item, quizQuestionsDocument } from '@skillbridge/domain/answers';

/** More than a course has; the gate compares each new item with each of these. */
const MOST_QUIZZES = 60;
const MOST_ITEMS = 500;

/** The items of a course's quizzes, drafts too, newest quiz first: what is not to be asked again. */
export async function bankOfCourse(
  em: TenantEm,
  tenantId: string,
  courseId: string,
  without?: string,
): Promise<Item[]> {
  const rows = await queryTables(em)
    .selectFrom('quizzes')
    .select('questions')
    .where('tenant_id', '=', tenantId)
    .where('course_id', '=', courseId)
    .where('deleted_at', 'is', null)
    .$if(without !== undefined, (query) => query.where('id', '<>', without ?? ''))
    .orderBy('id', 'desc')
    .limit(MOST_QUIZZES)
    .execute();
  return rows.flatMap((row) => quizQuestionsDocument.read(row.questions).items).slice(0, MOST_ITEMS);
}
