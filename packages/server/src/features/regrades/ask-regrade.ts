import { inTenant, RegradeRequest, UniqueConstraintViolationException, uuidv7 } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findOwnPart } from './find-own-part.ts';
import type { AskRegradeInput } from './regrade.schema.ts';
import { toOwnRegrade } from './to-own-regrade.ts';

/**
 * Asks the instructor to look again at one criterion or one question of work whose grade is out: once for each, so that
 * a decision stands. Throws NOT_FOUND, WRONG_STATE.
 */
export async function askRegrade(app: App, actor: StudentActor, input: AskRegradeInput) {
  const { tenantId, userId } = actor;
  try {
    return await inTenant(app.orm, tenantId, async (em) => {
      const { part, courseId } = await findOwnPart(em, actor, input);
      const id: [string, string] = [tenantId, input.work.id];
      const about = input.work.kind === 'submission' ? { submission: id } : { quizSubmission: id };
      if (await em.findOne(RegradeRequest, { tenantId, ...about, partId: input.partId })) throw asked();
      const request = em.create(RegradeRequest, {
        ...{ tenantId, id: uuidv7(), course: [tenantId, courseId], student: [tenantId, userId], ...about },
        ...{ partId: input.partId, reason: input.reason, status: 'open', pointsBefore: part.points },
        createdAt: app.clock(),
      });
      await em.flush();
      return toOwnRegrade(request);
    });
  } catch (error) {
    // Two clicks at the same instant: the database let one through.
    throw error instanceof UniqueConstraintViolationException ? asked() : error;
  }
}

function asked(): DomainError {
  return new DomainError('WRONG_STATE', 'You have asked about this already. The answer is shown here.');
}
