import type { TutorSession } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { turnKey } from './turn-runner.ts';

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
  return turnStartedAt ? app.clock().getTime() - turnStartedAt.getTime() < app.turns.longestMs : false;
}
