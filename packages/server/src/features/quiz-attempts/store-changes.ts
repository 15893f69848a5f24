import type { TenantEm } from '@skillbridge/database';
import { type AnswerChange, acceptChanges, type ChangeReceipt } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { closeIfOver } from './close-attempt.ts';
import type { HeldAttempt } from './held-attempt.ts';

/** Stores what of the changes can be stored, and gives each its receipt. An attempt whose time is over is handed in first. */
export async function storeChanges(
  em: TenantEm,
  app: App,
  held: HeldAttempt,
  changes: readonly AnswerChange[],
): Promise<readonly ChangeReceipt[]> {
  const { attempt, questions } = held;
  await closeIfOver(em, app, held);
  const handedIn = attempt.status !== 'in-progress';
  const accepted = acceptChanges(attempt.answers, changes, {
    items: questions.items,
    closed: handedIn ? (attempt.handedInBy === 'clock' ? 'time-over' : 'handed-in') : null,
    now: app.clock(),
  });
  if (accepted.changed) attempt.answers = accepted.answers;
  return accepted.receipts;
}
