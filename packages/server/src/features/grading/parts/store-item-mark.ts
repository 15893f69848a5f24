import type { QuizSubmission, TenantEm } from '@skillbridge/database';
import { advanceAttempt, DomainError, type InstructorActor } from '@skillbridge/domain';
import type { GivenMark, Item } from '@skillbridge/domain/answers';
import type { App } from '../../../app.ts';
import { putAttemptOut } from '../attempts/put-attempt-out.ts';
import { settleAttempt, settlePublishedAttempt } from '../attempts/settle-attempt.ts';
import { toAttemptState } from '../attempts/to-attempt-state.ts';

export type ItemMarkToStore = {
  readonly attempt: QuizSubmission;
  readonly items: readonly Item[];
  readonly given: GivenMark;
};

/**
 * Puts one mark among those of the attempt, in the caller's transaction, who flushes: a group in one statement. Where the
 * score is out already it is published anew with it, so that no mark and total ever disagree. Throws INVALID for more points than the item carries.
 */
export async function storeItemMark(
  em: TenantEm,
  app: App,
  actor: InstructorActor,
  { attempt, items, given: { itemId, points, feedback } }: ItemMarkToStore,
): Promise<void> {
  const others = attempt.marks.items.filter((mark) => mark.itemId !== itemId);
  const given = [...others, { itemId, points, feedback }];
  if (attempt.status === 'published') {
    const marks = settlePublishedAttempt(attempt, items, given);
    await putAttemptOut(em, app, actor, { attempt, items, marks, feedback: attempt.feedback });
    return;
  }
  const next = advanceAttempt(toAttemptState(attempt), { kind: 'save-review', instructorId: actor.userId });
  if (next instanceof DomainError) throw next;
  attempt.marks = settleAttempt(attempt, items, given);
}
