import { z } from 'zod';
import type { JobDefinition } from '../../../jobs/define-job.ts';

const readFileSchema = z.object({ tenantId: z.uuid(), fileId: z.uuid() });
export type ReadFile = z.output<typeof readFileSchema>;

/** Reads the text of an uploaded PDF, DOCX or TXT. Enqueued in the upload's own transaction. */
export const readFileJob: JobDefinition<ReadFile> = {
  name: 'files.read',
  schema: readFileSchema,
  // Longer than a full batch of files that all run into their time limit, two at once.
  policy: { retries: 3, expireAfter: 300, policy: 'short' },
};
