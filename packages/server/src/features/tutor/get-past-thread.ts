import { inTenant, TutorSession } from '@skillbridge/database';
import { notFound, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import { toStudentTurn } from './to-student-turn.ts';

/** A thread of the student's own, to read again. Throws NOT_FOUND, and WRONG_STATE during an exam. */
export function getPastThread(app: App, actor: StudentActor, threadId: string) {
  const { tenantId, userId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const thread = await em.findOne(TutorSession, { tenantId, id: threadId, student: [tenantId, userId] });
    if (!thread) throw notFound('conversation');
    await refuseDuringExam(em, actor, app.clock());
    const { topic, messages, lastMessageAt, createdAt } = thread;
    return {
      topic: topic ?? null,
      turns: messages.messages.map(toStudentTurn),
      at: (lastMessageAt ?? createdAt).toISOString(),
    };
  });
}
