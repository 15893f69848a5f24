import type { TutorSession } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { turnKey } from './turn-runner.ts';

/** Several beats (keep-lock.ts): whoever misses this many has died, and nobody waits for the dead. */
const STALE_AFTER_MS = 20_000;

/**
 * Whether the thread's turn is still being worded, here or in another process, which shows that it lives by renewing the
 * turn's time. A turn that the student stopped elsewhere has no time: it holds nobody up.
 */
export function isLocked(
  app: App,
  actor: StudentActor,
  { turnId, turnStartedAt }: Pick<TutorSession, 'turnId' | 'turnStartedAt'>,
): boolean {
  if (turnId === null || turnId === undefined) return false;
  if (app.turns.find(turnKey(actor, turnId))) return true;
  return turnStartedAt ? app.clock().getTime() - turnStartedAt.getTime() < STALE_AFTER_MS : false;
}
