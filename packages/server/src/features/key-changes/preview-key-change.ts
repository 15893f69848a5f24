import { inTenant, type TenantEm, User } from '@skillbridge/database';
import { describeResponse, type InstructorActor } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import type { PreviewKeyChangeInput } from './key-change.schema.ts';
import { planKeyChange } from './plan-key-change.ts';

/** Every attempt that a corrected key would move, before anything moves. Throws NOT_FOUND, INVALID. */
export function previewKeyChange(app: App, actor: InstructorActor, input: PreviewKeyChangeInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    const plan = await planKeyChange(em, quiz, input);
    const names = await namesOf(
      em,
      actor.tenantId,
      plan.moves.map(({ attempt }) => attempt.studentId),
    );
    const view = toStudentItem(input.item, { seed: '', shuffleOptions: false });
    return {
      moves: plan.moves.map(({ attempt, before, after, scoreBefore, scoreAfter }) => {
        const response = attempt.answers.answers.find(({ itemId }) => itemId === input.item.id)?.response ?? null;
        const hidden = quiz.settings.anonymous && attempt.status !== 'published';
        return {
          attemptId: attempt.id,
          studentName: hidden ? null : (names.get(attempt.studentId) ?? null),
          number: attempt.number,
          published: attempt.status === 'published',
          response: response === null ? '' : describeResponse(view, response),
          ...{ from: before?.points ?? null, to: after?.points ?? null },
          ...{ scoreFrom: scoreBefore, scoreTo: scoreAfter },
        };
      }),
      ...{ unmoved: plan.unmoved, running: plan.running, fingerprint: plan.fingerprint },
      maxPoints: input.item.points,
    };
  });
}

/** Names by id, of people who were deleted since too. */
async function namesOf(em: TenantEm, tenantId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await em.find(User, { tenantId, id: { $in: [...new Set(ids)] } }, { filters: { softDelete: false } });
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
}
