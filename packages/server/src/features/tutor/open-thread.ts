import { type TenantEm, TutorSession, uuidv7 } from '@skillbridge/database';
import { emptyTutorThread, type HelpingMode, type StudentActor } from '@skillbridge/domain';
import { carryOver } from './carry-over.query.ts';
import type { FoundSubject } from './find-subject.query.ts';
import { isFull } from './is-full.ts';

export type Opening = {
  readonly found: FoundSubject;
  readonly mode: HelpingMode;
  /** Whether the turn goes on in the thread, where its message stands already. */
  readonly resumes: boolean;
  readonly now: Date;
};

/**
 * The thread for the next message: the open one, a first one, or, where that is full, a new one that knows in a few
 * sentences what was said. The full one is closed and stays readable.
 */
export async function openThread(
  em: TenantEm,
  actor: StudentActor,
  { found, mode, resumes, now }: Opening,
): Promise<{ thread: TutorSession; carriedOver: boolean }> {
  const { tenantId, userId } = actor;
  const { thread, attended } = found;
  const full = thread !== null && isFull(thread.messages.messages) && !resumes;
  if (thread && !full) return { thread, carriedOver: false };
  const summary = thread ? await carryOver(em, actor, { found, thread, mode }) : '';
  if (thread) {
    thread.closedAt = now;
    // Closed first: only one thread on a subject may be open.
    await em.flush();
  }
  const opened = em.create(TutorSession, {
    ...{ tenantId, id: uuidv7(), messages: emptyTutorThread },
    mode,
    assignment: attended ? [tenantId, attended.assignment.id] : null,
    student: [tenantId, userId],
    topic: thread?.topic ?? null,
    summary,
  });
  return { thread: opened, carriedOver: full };
}
