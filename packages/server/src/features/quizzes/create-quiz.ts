import { inTenant, Quiz, uuidv7 } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CreateQuizInput } from './quiz.schema.ts';
import { toQuizFields } from './to-quiz-fields.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/** Starts a quiz as a draft that only staff see. Throws NOT_FOUND for a course that is not theirs. */
export function createQuiz(app: App, actor: InstructorActor, { courseId, draft }: CreateQuizInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, courseId);
    const quiz = em.create(Quiz, {
      ...{ tenantId: actor.tenantId, id: uuidv7(), course: [actor.tenantId, course.id], status: 'draft' },
      ...toQuizFields(draft, await academyTimeZone(em, actor.tenantId)),
    });
    recordAudit(em, actor, { action: 'quiz.create', subjectId: quiz.id });
    await em.flush();
    return toQuizReceipt(quiz);
  });
}
