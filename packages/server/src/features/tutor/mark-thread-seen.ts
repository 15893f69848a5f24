import { inTenant, TutorSession } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findReadableThread } from './find-readable-thread.query.ts';

/** Notes that the instructor has looked at what was sent to them; the first look stays. Throws NOT_FOUND. */
export function markThreadSeen(app: App, actor: InstructorActor, threadId: string): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { thread } = await findReadableThread(em, actor, threadId);
    if (!thread.sharedAt || thread.sharedSeenAt) return;
    // Past the version on purpose: a look must not cost the student the turn that is being written.
    await em.nativeUpdate(
      TutorSession,
      { tenantId, id: threadId, sharedAt: thread.sharedAt, sharedSeenAt: null },
      { sharedSeenAt: app.clock() },
    );
  });
}
