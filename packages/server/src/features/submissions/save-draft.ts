import { inTenant, UniqueConstraintViolationException } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { openDraft } from './open-draft.ts';
import type { WorkInput } from './submission.schema.ts';

/** Saves a student's draft and gives a receipt. Throws CONFLICT when another tab was quicker (see `openDraft`). */
export function saveDraft(app: App, actor: StudentActor, input: WorkInput) {
  return refuseTwins(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission } = await openDraft(em, actor, input, app.clock());
      await em.flush();
      return { submissionId: submission.id, version: submission.version, savedAt: submission.savedAt.toISOString() };
    }),
  );
}

/** Two first saves at once: the unique index lets one in, and the other learns that it was second. */
export async function refuseTwins<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new DomainError('CONFLICT', 'This draft was just begun in another tab. Reload to go on with it.');
  }
}
