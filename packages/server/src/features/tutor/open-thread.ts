import { type TenantEm, TutorSession, uuidv7 } from '@skillbridge/database';
import { emptyTutorThread, type HelpingMode, type StudentActor, type TutorMode } from '@skillbridge/domain';
import type { FoundSubject } from './find-subject.query.ts';
import { sumUpThread } from './sum-up-thread.ts';

/** Messages, both sides, after which a thread is full: a long evening. The document holds twice as many. */
export const FULL_THREAD = 200;

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
  { tenantId, userId }: StudentActor,
  { found: { thread, attended }, mode, resumes, now }: Opening,
): Promise<{ thread: TutorSession; carriedOver: boolean }> {
  const full = thread !== null && thread.messageCount >= FULL_THREAD && !resumes;
  if (thread && !full) return { thread, carriedOver: false };
  if (thread) {
    thread.closedAt = now;
    // Closed first: only one thread on a subject may be open.
    await em.flush();
  }
  const inUse: TutorMode = mode;
  const opened = em.create(TutorSession, {
    ...{ tenantId, id: uuidv7(), mode: inUse, messages: emptyTutorThread },
    assignment: attended ? [tenantId, attended.assignment.id] : null,
    student: [tenantId, userId],
    topic: thread?.topic ?? null,
    summary: thread ? sumUpThread(thread.messages.messages, thread.summary) : '',
  });
  return { thread: opened, carriedOver: full };
}
