import { inTenant, QuizSubmission, QuizVersion } from '@skillbridge/database';
import { formatInZone, type InstructorActor } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** A quiz as its instructor edits it, keys included. Throws NOT_FOUND. */
export function getQuiz(app: App, actor: InstructorActor, quizId: string) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz, course } = await findTaughtQuiz(em, actor, quizId);
    const timeZone = await academyTimeZone(em, tenantId);
    const ofQuiz = { tenantId, quiz: [tenantId, quizId] as [string, string] };
    const live =
      quiz.liveVersion === null || quiz.liveVersion === undefined
        ? null
        : await em.findOne(QuizVersion, { ...ofQuiz, number: quiz.liveVersion });
    const local = (at: Date | null | undefined) => (at ? formatInZone(at, timeZone, 'input') : null);
    const { id, status, version, title, instructions, questions, settings } = quiz;
    return {
      ...{ id, status, version, title, instructions, questions, settings },
      ...{ courseId: course.id, courseTitle: course.title },
      liveVersion: quiz.liveVersion ?? null,
      changed: live !== null && !sameQuestions(live.questions, questions),
      publishedAt: quiz.publishedAt?.toISOString() ?? null,
      attempts: await em.count(QuizSubmission, ofQuiz),
      timeLimitMinutes: quiz.timeLimitMinutes ?? null,
      ...{ opensAt: local(quiz.opensAt), closesAt: local(quiz.closesAt) },
      categoryId: quiz.categoryId ?? null,
      standardId: quiz.standardId ?? null,
      topicLabel: quiz.topicLabel ?? null,
    };
  });
}

type Questions = ReturnType<typeof quizQuestionsDocument.read>;

/** Whether two states of a quiz's items are the same; reading puts keys into the order of the schema. */
export function sameQuestions(a: Questions, b: Questions): boolean {
  return JSON.stringify(quizQuestionsDocument.write(a)) === JSON.stringify(quizQuestionsDocument.write(b));
}
