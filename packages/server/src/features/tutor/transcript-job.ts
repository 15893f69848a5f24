import { z } from 'zod';
import type { JobDefinition } from '../../jobs/define-job.ts';

const deleteTranscriptsSchema = z.object({ tenantId: z.uuid() });
export type DeleteTranscripts = z.output<typeof deleteTranscriptsSchema>;

/** Deletes one academy's tutor transcripts whose time is over. */
export const deleteTranscriptsJob: JobDefinition<DeleteTranscripts> = {
  name: 'tutor.delete-transcripts',
  schema: deleteTranscriptsSchema,
  policy: { retries: 5, expireAfter: 120, policy: 'standard' },
};

/** Every day, at an hour of the academy's clocks when nobody writes. */
export const TRANSCRIPTS_CRON = '30 3 * * *';
