import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findReadableThread } from './find-readable-thread.query.ts';
import { noteSeen } from './note-seen.query.ts';

/** Notes that the instructor has looked at what was sent to them; the first look stays. Throws NOT_FOUND. */
export function markThreadSeen(app: App, actor: InstructorActor, threadId: string): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { sharedAt } = (await findReadableThread(em, actor, threadId)).thread;
    if (sharedAt) await noteSeen(em, { tenantId, id: threadId, sharedAt }, app.clock());
  });
}
