import { Accommodation, inTenant, uuidv7 } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { teachesStudent } from '../tutor/teaches-student.query.ts';
import type { SetAccommodationInput } from './quiz.schema.ts';
import { retimeAttempts } from './retime-attempts.ts';

/**
 * States how much time a student has, in every quiz of the academy; running attempts have it at once. Throws NOT_FOUND
 * for somebody whom this instructor does not teach.
 */
export function setAccommodation(app: App, actor: InstructorActor, input: SetAccommodationInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      if (!(await teachesStudent(em, actor, input.studentId))) throw notFound('student');
      const student: [string, string] = [tenantId, input.studentId];
      const fields = {
        ...{ timePercent: input.timePercent, note: input.note },
        setBy: [tenantId, userId] as [string, string],
      };
      const profile = await em.findOne(Accommodation, { tenantId, student });
      if (profile) em.assign(profile, fields);
      else em.create(Accommodation, { tenantId, id: uuidv7(), student, ...fields });
      await em.flush();
      await retimeAttempts(em, app, { tenantId, studentId: input.studentId, quizId: null });
      recordAudit(em, actor, {
        action: 'accommodation.set',
        subjectId: input.studentId,
        detail: { timePercent: input.timePercent },
      });
    }),
  );
}
