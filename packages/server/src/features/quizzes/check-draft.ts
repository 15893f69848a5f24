import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtCourse, findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { checkQuestions, toFindingView } from './check-questions.query.ts';
import type { CheckDraftInput } from './quiz.schema.ts';

/** What the gate says of the items on an instructor's screen, saved or not. Throws NOT_FOUND. */
export function checkDraft(app: App, actor: InstructorActor, input: CheckDraftInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    await findTaughtCourse(em, actor, input.courseId);
    if (input.quizId !== null) await findTaughtQuiz(em, actor, input.quizId);
    const findings = await checkQuestions(em, input.courseId, input.quizId, input.questions);
    return findings.map(toFindingView);
  });
}
