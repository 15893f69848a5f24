import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { openDraft } from './open-draft.ts';
import type { WorkInput } from './submission.schema.ts';

/** Saves a student's draft and gives a receipt. Throws CONFLICT when another tab was quicker (see `openDraft`). */
export function saveDraft(app: App, actor: StudentActor, input: WorkInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission } = await openDraft(em, actor, input, app.clock());
      await em.flush();
      return { submissionId: submission.id, version: submission.version, savedAt: submission.savedAt.toISOString() };
    }),
  );
}
