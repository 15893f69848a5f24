import { inTenant, TutorSession, uuidv7 } from '@skillbridge/database';
import { DomainError, emptyTutorThread, type StudentActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { findSubject } from './find-subject.query.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import { isLocked } from './turn-lock.ts';
import type { BeginPartnerInput } from './tutor.schema.ts';

/**
 * Opens a thread of the study partner on a topic; the one that was open is closed and stays readable. An open thread in
 * which nothing was said is given the topic instead. Throws CONFLICT while the tutor is answering in it, and WRONG_STATE
 * while the student sits an exam.
 */
export function beginPartner(app: App, actor: StudentActor, { topic }: BeginPartnerInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      await refuseDuringExam(em, actor, app.clock());
      const { thread } = await findSubject(em, actor, { kind: 'partner' });
      if (thread && isLocked(app, actor, thread)) {
        throw new DomainError('CONFLICT', 'The tutor is still answering your last message. Wait for it, or stop it.');
      }
      if (thread && thread.messageCount === 0) {
        thread.topic = topic;
        return { threadId: thread.id };
      }
      if (thread) thread.closedAt = app.clock();
      // Closed first: only one thread of the partner may be open.
      await em.flush();
      const begun = em.create(TutorSession, {
        ...{ tenantId, id: uuidv7(), topic, mode: 'hint', messages: emptyTutorThread, assignment: null },
        student: [tenantId, userId],
      });
      return { threadId: begun.id };
    }),
  );
}
