import { inTenant, User } from '@skillbridge/database';
import { type InstructorActor, sumPoints } from '@skillbridge/domain';
import { showsSuggestion } from '@skillbridge/domain/answers';
import { findTaughtAttempt } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { correctedItems } from '../../quiz-attempts/corrected-items.query.ts';
import { versionQuestions } from '../../quiz-attempts/version-questions.query.ts';
import { nameStudent } from '../name-student.ts';
import { visitorsOf } from '../presence/visitors.query.ts';
import { attemptBlindState, marksWithoutHints } from './withhold-attempt.ts';

type OpenAttempt = { readonly attemptId: string; readonly windowId?: string | undefined };

/**
 * One attempt with everything to grade it by: the questions of the version that was taken, with the keys that hold now,
 * since the marks go by these. What the grader may not see yet is not in
 * the answer: the name where grading is anonymous, and blind suggestions with every hint at them. Throws NOT_FOUND.
 */
export function openAttempt(app: App, actor: InstructorActor, { attemptId, windowId }: OpenAttempt) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { attempt, quiz, course } = await findTaughtAttempt(em, actor, attemptId);
    const questions = await versionQuestions(em, attempt);
    const items = await correctedItems(em, { attempt, questions });
    const everybody = { filters: { softDelete: false } };
    const student = await em.findOneOrFail(User, { tenantId, id: attempt.studentId }, everybody);
    const grader = attempt.gradedById ? await em.findOne(User, { tenantId, id: attempt.gradedById }, everybody) : null;
    const blind = attemptBlindState(attempt, questions.items);
    const marks = marksWithoutHints(attempt.marks.items, blind);
    const suggestions = showsSuggestion(blind) ? (attempt.aiSuggestions ?? null) : null;
    return {
      attemptId,
      version: attempt.version,
      status: attempt.status,
      ...nameStudent(app, {
        ...{ tenantId, taskId: quiz.id, studentId: attempt.studentId, fullName: student.fullName },
        ...{ anonymous: quiz.settings.anonymous, published: attempt.status === 'published' },
      }),
      number: attempt.number,
      startedAt: attempt.startedAt.toISOString(),
      handedInAt: (attempt.submittedAt ?? attempt.startedAt).toISOString(),
      handedInBy: attempt.handedInBy ?? null,
      quiz: {
        ...{ id: quiz.id, title: quiz.title, courseId: course.id, courseTitle: course.title },
        maxPoints: sumPoints(questions.items.map((item) => item.points)),
      },
      passages: questions.passages,
      items: items.map((item) => ({
        item,
        response: attempt.answers.answers.find(({ itemId }) => itemId === item.id)?.response ?? null,
        mark: marks.find(({ itemId }) => itemId === item.id) ?? null,
        suggestion: suggestions?.items.find(({ itemId }) => itemId === item.id) ?? null,
      })),
      blind,
      engine: suggestions?.engine ?? null,
      feedback: attempt.feedback,
      score: attempt.status === 'published' ? (attempt.score ?? null) : null,
      publishedAt: attempt.publishedAt?.toISOString() ?? null,
      publishedBy: grader?.fullName ?? null,
      visitors: await visitorsOf(em, actor, { workId: attemptId, windowId, now: app.clock() }),
    };
  });
}
