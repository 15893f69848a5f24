import { inTenant, TutorSession } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';

const BEAT_EVERY_MS = 5_000;

/**
 * Keeps the lock of a turn fresh while it is being worded, so that other processes can tell a long turn from a dead one.
 * Gives what ends it; that resolves when no beat is under way any more.
 */
export function keepLock(
  app: App,
  actor: StudentActor,
  begun: { readonly threadId: string; readonly turn: string },
): () => Promise<void> {
  let beating: Promise<void> | null = null;
  const timer = setInterval(() => {
    // A beat that fails is made up for by the next one.
    beating ??= renew(app, actor, begun)
      .catch(() => undefined)
      .finally(() => {
        beating = null;
      });
  }, BEAT_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await beating;
  };
}

/**
 * Only a turn that still holds the thread, and that nobody has stopped, has a time to renew. The version stays as it is:
 * a beat says nothing new about the thread, and must not beat whoever writes in it.
 */
async function renew(
  app: App,
  { tenantId, userId }: StudentActor,
  { threadId, turn }: { readonly threadId: string; readonly turn: string },
): Promise<void> {
  const held = { tenantId, id: threadId, student: [tenantId, userId] as [string, string], turnId: turn };
  await inTenant(app.orm, tenantId, (em) =>
    em.nativeUpdate(TutorSession, { ...held, turnStartedAt: { $ne: null } }, { turnStartedAt: app.clock() }),
  );
}
