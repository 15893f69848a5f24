import { inTenant, QuizSubmission, type TenantEm } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../../access/teaching.query.ts';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import { versionQuestions } from '../../quiz-attempts/version-questions.query.ts';
import { findTakenItem } from './find-taken-item.query.ts';
import type { MarkGroupInput } from './part.schema.ts';
import { storeItemMark } from './store-item-mark.ts';

/** Attempts of a group that are marked in one transaction. */
const BATCH = 200;

type Left = { attemptId: string; why: 'changed' | 'published' };

/**
 * Marks one question in all attempts of a group, as drafts. An attempt that somebody changed meanwhile, or that is out,
 * is left as it is and reported: a group never overwrites anybody. Throws NOT_FOUND, INVALID for more points than the
 * question carries.
 */
export async function markGroup(app: App, actor: InstructorActor, input: MarkGroupInput) {
  const marked: { attemptId: string; version: number }[] = [];
  const left: Left[] = [];
  if (input.members.length > BATCH) await refuseBeforehand(app, actor, input);
  for (let at = 0; at < input.members.length; at += BATCH) {
    const members = input.members.slice(at, at + BATCH);
    const batch = await againIfBeaten(() =>
      inTenant(app.orm, actor.tenantId, (em) => markBatch(em, app, actor, { ...input, members })),
    );
    marked.push(...batch.marked);
    left.push(...batch.left);
  }
  return { marked, left };
}

async function markBatch(em: TenantEm, app: App, actor: InstructorActor, input: MarkGroupInput) {
  const { tenantId } = actor;
  const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
  const { pointsByVersion } = await findTakenItem(em, quiz, input.itemId);
  const attempts = await em.find(QuizSubmission, {
    ...{ tenantId, quiz: [tenantId, quiz.id], status: { $ne: 'in-progress' } },
    id: { $in: input.members.map(({ attemptId }) => attemptId) },
  });
  const marked: QuizSubmission[] = [];
  const left: Left[] = [];
  for (const { attemptId, version } of input.members) {
    const attempt = attempts.find(({ id }) => id === attemptId);
    // Of another quiz, or under way: nothing is said of it but that it is not what the group was made of.
    if (!attempt || attempt.version !== version) left.push({ attemptId, why: 'changed' });
    else if (attempt.status === 'published') left.push({ attemptId, why: 'published' });
    else {
      refuseTooMany(input.points, pointsByVersion.get(attempt.quizVersion) ?? 0);
      const { items } = await versionQuestions(em, attempt);
      await storeItemMark(em, app, actor, { attempt, items, given: input });
      marked.push(attempt);
    }
  }
  await em.flush();
  return { marked: marked.map(({ id, version }) => ({ attemptId: id, version })), left };
}

/** Of a group of several transactions none is begun when one of them could not be: points are refused for all or none. */
function refuseBeforehand(app: App, actor: InstructorActor, { quizId, itemId, members, points }: MarkGroupInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, quizId);
    const { pointsByVersion } = await findTakenItem(em, quiz, itemId);
    const taken = await em.find(
      QuizSubmission,
      { tenantId, quiz: [tenantId, quiz.id], id: { $in: members.map(({ attemptId }) => attemptId) } },
      { fields: ['quizVersion'] },
    );
    for (const { quizVersion } of taken) refuseTooMany(points, pointsByVersion.get(quizVersion) ?? 0);
  });
}

function refuseTooMany(points: number, most: number): void {
  if (points > most) {
    throw new DomainError('INVALID', `This question carries at most ${most}.`, { field: 'points' });
  }
}
