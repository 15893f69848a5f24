import { inTenant, listAcademyIds } from '@skillbridge/database';
import type { App } from '../app.ts';
import { enqueueUnreadFiles } from '../features/files/reading/enqueue-unread-files.query.ts';
import { enqueueWaitingWork } from '../features/grading/enqueue-waiting-work.query.ts';
import { scheduleLetters } from '../features/letters/schedule-letters.query.ts';
import { enqueueAttempts } from '../features/quiz-attempts/enqueue-attempts.query.ts';
import { enqueueWaitingGenerations } from '../features/quiz-generation/enqueue-waiting-generations.query.ts';
import { scheduleTranscripts } from '../features/tutor/schedule-transcripts.query.ts';

/**
 * What a worker sees to when it begins, academy by academy: that the weekly letters are due and old transcripts are
 * deleted, that attempts at quizzes end when their time is over, and that no work waits for a suggestion, and no file to
 * be read, without a job, as rows that came from a backup or a seed do. Harmless to repeat.
 */
export async function wakeAcademies(app: App): Promise<void> {
  for (const tenantId of await listAcademyIds(app.orm)) {
    await inTenant(app.orm, tenantId, async (em) => {
      await scheduleLetters(em, app, tenantId);
      await scheduleTranscripts(em, app, tenantId);
      await enqueueWaitingWork(em, app, tenantId);
      await enqueueAttempts(em, app, tenantId);
      await enqueueUnreadFiles(em, app, tenantId);
      await enqueueWaitingGenerations(em, app, tenantId);
    });
  }
}
