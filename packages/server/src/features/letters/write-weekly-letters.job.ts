import { inTenant } from '@skillbridge/database';
import { handle } from '../../jobs/define-job.ts';
import { enqueueLetter } from './enqueue-letter.ts';
import { writeWeeklyLettersJob } from './letter-jobs.ts';
import { watchedStudents } from './watched-students.query.ts';

/** One job a student, all or none: a run repeated after a crash enqueues letters that come out the same. */
export const runWriteWeeklyLetters = handle(writeWeeklyLettersJob, (app, { tenantId }) =>
  inTenant(app.orm, tenantId, async (em) => {
    for (const studentId of await watchedStudents(em, tenantId)) await enqueueLetter(em, app, { tenantId, studentId });
  }),
);
