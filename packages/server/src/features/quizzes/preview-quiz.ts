import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { toStudentQuiz } from '@skillbridge/domain/answers';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** What a student would get of the draft: the very view, built by the very function. Throws NOT_FOUND. */
export function previewQuiz(app: App, actor: InstructorActor, quizId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, quizId);
    const { shuffleItems, shuffleOptions } = quiz.settings;
    return {
      ...{ title: quiz.title, instructions: quiz.instructions },
      quiz: toStudentQuiz(quiz.questions, { seed: quiz.id, shuffleItems, shuffleOptions }),
    };
  });
}
