import { inTenant, LockMode } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findTaughtGeneration } from './find-generation.query.ts';
import { describeGeneration } from './get-generation.ts';
import { isUnderWay } from './is-under-way.ts';

/** Stops a generation that is not over; its job notices at its next step. Throws NOT_FOUND and WRONG_STATE. */
export function cancelGeneration(app: App, actor: InstructorActor, generationId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const generation = await findTaughtGeneration(em, actor, generationId);
    await em.lock(generation, LockMode.PESSIMISTIC_WRITE);
    await em.refresh(generation);
    if (!isUnderWay(generation.status))
      throw new DomainError('WRONG_STATE', 'This is finished already, so there is nothing to stop.');
    generation.status = 'failed';
    generation.problem = 'You stopped this. Nothing was made of it.';
    generation.finishedAt = app.clock();
    await em.flush();
    return describeGeneration(em, generation);
  });
}
