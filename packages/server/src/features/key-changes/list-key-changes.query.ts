import { inTenant, KeyChange, QuizVersion, User } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { describeKey } from '@skillbridge/domain/answers';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** The questions that students take now with their keys, and the corrections so far, latest first. Throws NOT_FOUND. */
export function listKeyChanges(app: App, actor: InstructorActor, quizId: string) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, quizId);
    const live = quiz.liveVersion
      ? await em.findOne(QuizVersion, { tenantId, quiz: [tenantId, quizId], number: quiz.liveVersion })
      : null;
    const changes = await em.find(
      KeyChange,
      { tenantId, quiz: [tenantId, quizId] },
      { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 100 },
    );
    const authors = await em.find(
      User,
      { tenantId, id: { $in: changes.map((one) => one.appliedBy.id) } },
      { filters: { softDelete: false } },
    );
    const lines = changes.map(({ id, itemId, policy, reason, effects, appliedBy, createdAt, undoneAt }) => ({
      ...{ id, itemId, policy, reason, stem: effects.after.stem },
      moved: effects.attempts.length,
      appliedBy: authors.find((author) => author.id === appliedBy.id)?.fullName ?? '',
      appliedAt: createdAt.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
      ...{ keyBefore: describeKey(effects.before), keyAfter: describeKey(effects.after) },
    }));
    const questions = live?.questions.items.map((item) => ({ item, key: describeKey(item) })) ?? [];
    return { title: quiz.title, questions, changes: lines };
  });
}
