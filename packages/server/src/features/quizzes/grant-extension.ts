import { inTenant, QuizExtension, uuidv7 } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { followClosing } from '../quiz-attempts/end-untimed-attempts.ts';
import { findQuizStudent } from './find-quiz-student.query.ts';
import type { GrantExtensionInput } from './quiz.schema.ts';
import { retimeAttempts } from './retime-attempts.ts';
import { toInstant } from './to-quiz-fields.ts';

/**
 * Gives one student more time, more attempts or a later closing time, in place of what was granted before. A running
 * attempt has the time at once. Throws NOT_FOUND for somebody who is not in the course.
 */
export function grantExtension(app: App, actor: InstructorActor, input: GrantExtensionInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
      await findQuizStudent(em, tenantId, quiz.courseId, input.studentId);
      const closesAt = toInstant(input.closesAt, await academyTimeZone(em, tenantId), 'closesAt');
      if (closesAt !== null && quiz.closesAt && closesAt < quiz.closesAt) {
        throw new DomainError('INVALID', 'That is earlier than the quiz closes for everybody. Choose a later time.', {
          field: 'closesAt',
        });
      }
      const { extraMinutes, extraAttempts, reason } = input;
      const fields = {
        extraMinutes,
        extraAttempts,
        reason,
        closesAt,
        grantedBy: [tenantId, userId] as [string, string],
      };
      const ofStudent = {
        quiz: [tenantId, quiz.id] as [string, string],
        student: [tenantId, input.studentId] as [string, string],
      };
      const granted = await em.findOne(QuizExtension, { tenantId, ...ofStudent });
      if (granted) em.assign(granted, fields);
      else em.create(QuizExtension, { tenantId, id: uuidv7(), ...ofStudent, ...fields });
      await em.flush();
      await retimeAttempts(em, app, { tenantId, studentId: input.studentId, quizId: quiz.id });
      await followClosing(em, app, { tenantId, quizId: quiz.id, closesAt: quiz.closesAt ?? null });
      recordAudit(em, actor, {
        action: 'quiz.extend',
        subjectId: quiz.id,
        detail: { studentId: input.studentId, extraMinutes, extraAttempts },
      });
    }),
  );
}
