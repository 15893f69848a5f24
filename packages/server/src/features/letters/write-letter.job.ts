import { inTenant, LockMode, ParentLink, Summary, type TenantEm, User } from '@skillbridge/database';
import { type Letter, notFound, startOfDay, weekOf } from '@skillbridge/domain';
import { buildLetterInput, checkLetter } from '@skillbridge/domain/engine';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { handle } from '../../jobs/define-job.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { type WriteLetter, writeLetterJob } from './letter-jobs.ts';
import { readLetterWeek } from './letter-week.query.ts';

/**
 * Reads the week, has the letter written outside any transaction, checks it, and stores it under its student and week:
 * a second run writes the same row. Throws NOT_FOUND for a student who is not this academy's.
 */
export const runWriteLetter = handle(writeLetterJob, async (app, job, signal) => {
  const readAt = app.clock();
  const found = await inTenant(app.orm, job.tenantId, (em) => findStudent(em, job, readAt));
  if (!found) return;
  const { student, timeZone, budgetLeft } = found;
  const week = weekOf(startOfDay(job.weekStart, timeZone), timeZone);
  const work = await readLetterWeek(app, { tenantId: job.tenantId, studentId: student.id, week, now: readAt });
  const input = buildLetterInput({ student, week, timeZone, ...work });
  const ai = await app.aiFor(job.tenantId);
  const { letter, usage } = await ai.writeLetter(input, { signal, budgetLeft });
  const check = checkLetter(letter);
  await inTenant(app.orm, job.tenantId, async (em) => {
    // What the model cost is kept even when its letter is not.
    recordAiUsage(em, job.tenantId, usage);
    if (check.ok) await storeLetter(em, job, letter, readAt);
  });
  if (!check.ok) throw new Error(`The letter does not hold: ${check.problems.join(' ')}`);
});

/** Null for a student whom nobody watches over: a letter that nobody may read is not worth a model's time. */
async function findStudent(em: TenantEm, { tenantId, studentId }: WriteLetter, now: Date) {
  const student = await em.findOne(User, { tenantId, id: studentId, role: 'student' });
  if (!student) throw notFound('student');
  if ((await em.count(ParentLink, { tenantId, student: [tenantId, studentId] })) === 0) return null;
  return {
    student: { id: student.id, name: student.fullName },
    timeZone: await academyTimeZone(em, tenantId),
    budgetLeft: await aiBudgetLeft(em, tenantId, now),
  };
}

/** The student's row is the lock: of two letters about the same week, the one that read the data later stays. */
async function storeLetter(em: TenantEm, job: WriteLetter, letter: Letter, readAt: Date): Promise<void> {
  const { tenantId, studentId, weekStart } = job;
  await em.findOneOrFail(User, { tenantId, id: studentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const summary = await em.findOne(Summary, { tenantId, student: [tenantId, studentId], weekStart });
  if (!summary) {
    em.create(Summary, { tenantId, student: [tenantId, studentId], weekStart, letter, writtenAt: readAt });
  } else if (summary.writtenAt <= readAt) {
    summary.letter = letter;
    summary.writtenAt = readAt;
  }
}
