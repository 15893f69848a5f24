import type { TenantEm, TutorSession } from '@skillbridge/database';
import { DomainError, type StudentActor, type TutorMessage } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findClosedTurn } from './find-closed-turn.query.ts';
import { toStudentTurn } from './to-student-turn.ts';
import { isLocked } from './turn-lock.ts';
import type { TutorTurn } from './tutor.schema.ts';

export type StudentMessage = Extract<TutorMessage, { from: 'student' }>;

/** What became of a turn that was asked before. */
export type TurnBefore =
  /** Asked and answered, or asked and gone on from since. */
  | { readonly kind: 'stored'; readonly turns: readonly TutorTurn[] }
  /** Being worded by another process. */
  | { readonly kind: 'elsewhere'; readonly threadId: string };

export type Unanswered = { readonly kind: 'unanswered'; readonly message: StudentMessage };

/**
 * What became of a turn, if it was asked before: its end, the message that still waits for a reply because whoever worded
 * it failed or died, or null for a new one. Throws CONFLICT while another turn is being worded in the thread.
 */
export async function findTurnBefore(
  em: TenantEm,
  app: App,
  actor: StudentActor,
  { thread, turn, now }: { thread: TutorSession | null; turn: string; now: Date },
): Promise<TurnBefore | Unanswered | null> {
  const messages = thread?.messages.messages ?? [];
  const told = messages.filter((message) => message.turn === turn);
  const [stored] = told;
  if (stored && messages.at(-1) !== stored) return { kind: 'stored', turns: told.map(toStudentTurn) };
  if (thread && isLocked(app, actor, thread)) {
    if (thread.turnId === turn) return { kind: 'elsewhere', threadId: thread.id };
    throw new DomainError(
      'CONFLICT',
      'The tutor is still answering your last message, perhaps in another window. Wait for it, or stop it.',
    );
  }
  if (stored?.from === 'student') return { kind: 'unanswered', message: stored };
  const closed = await findClosedTurn(em, actor, { turn, now });
  return closed.length > 0 ? { kind: 'stored', turns: closed.map(toStudentTurn) } : null;
}
