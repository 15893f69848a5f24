import type { TutorSession } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { turnKey } from './turn-runner.ts';

/** Longer than a turn takes (two model calls at their usual time limit): after that, whoever worded it has died. */
const STALE_AFTER_MS = 120_000;

/**
 * Whether the thread's turn is still being worded, here or in another process. A turn that the student stopped
 * elsewhere has no time: it holds nobody up.
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
