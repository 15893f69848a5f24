import type { UsageRecord } from '@skillbridge/ai';
import { type TenantEm, TutorSession, uuidv7 } from '@skillbridge/database';
import { emptyTutorThread, type StudentActor, type TutorMessage, type TutorMode } from '@skillbridge/domain';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { findOpenThread } from './open-thread.query.ts';

export type NewTurns = {
  readonly assignmentId: string;
  readonly mode: TutorMode;
  readonly turns: readonly TutorMessage[];
  readonly usage: readonly UsageRecord[];
};

/**
 * Adds turns at the end of the student's thread, opening one at the first. The thread is read again here, so a turn
 * that another tab added while the model was speaking is kept; the version column catches two at the same instant.
 */
export async function appendTurns(em: TenantEm, actor: StudentActor, added: NewTurns): Promise<void> {
  const { tenantId, userId } = actor;
  const thread = (await findOpenThread(em, actor, added.assignmentId)) ?? {
    ...{ messages: emptyTutorThread, messageCount: 0, redirectCount: 0 },
  };
  const messages = [...thread.messages.messages, ...added.turns];
  const last = added.turns.at(-1);
  const fields = {
    mode: added.mode,
    messages: { v: 2 as const, messages },
    messageCount: messages.length,
    redirectCount:
      thread.redirectCount + added.turns.filter((turn) => turn.from === 'student' && turn.extraction).length,
    lastMessageAt: last ? new Date(last.at) : null,
  };
  if (thread instanceof TutorSession) Object.assign(thread, fields);
  else {
    em.create(TutorSession, {
      tenantId,
      id: uuidv7(),
      assignment: [tenantId, added.assignmentId],
      student: [tenantId, userId],
      ...fields,
    });
  }
  recordAiUsage(em, tenantId, added.usage);
  await em.flush();
}
