import { queryTables, type TenantEm } from '@skillbridge/database';
import { findingId, type Item, type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';
import { checkQuiz } from '@skillbridge/domain/engine';

/** More than a course has; the gate compares each item with each of these. */
const MOST_QUIZZES = 60;

/** What the gate finds in a quiz, against the other quizzes of its course that students have had. */
export async function checkQuestions(em: TenantEm, courseId: string, quizId: string | null, questions: QuizQuestions) {
  const bank = await knownItems(em, courseId, quizId);
  const passages = new Map(questions.passages.map((one) => [one.id, one.text]));
  const { findings } = checkQuiz(questions.items, bank, ({ passageId }) => ({
    passage: passageId === undefined ? null : (passages.get(passageId) ?? null),
    hasFigure: false,
    source: null,
  }));
  return findings;
}

/** A finding as the editor shows it. */
export function toFindingView(finding: Awaited<ReturnType<typeof checkQuestions>>[number]) {
  const { code, severity, where, sentence } = finding;
  return { id: findingId(finding), code, severity, sentence, ...where, optionIds: [...where.optionIds] };
}

async function knownItems(em: TenantEm, courseId: string, quizId: string | null): Promise<Item[]> {
  const rows = await queryTables(em)
    .selectFrom('quizzes as q')
    .innerJoin('quiz_versions as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'q.tenant_id')
        .onRef('v.quiz_id', '=', 'q.id')
        .onRef('v.number', '=', 'q.live_version'),
    )
    .select('v.questions')
    .where('q.course_id', '=', courseId)
    .where('q.deleted_at', 'is', null)
    .$if(quizId !== null, (query) => query.where('q.id', '<>', quizId ?? ''))
    .orderBy('q.id', 'desc')
    .limit(MOST_QUIZZES)
    .execute();
  return rows.flatMap((row) => quizQuestionsDocument.read(row.questions).items);
}
