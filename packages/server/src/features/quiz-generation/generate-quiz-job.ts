import { z } from 'zod';
import type { JobDefinition } from '../../jobs/define-job.ts';

const generateQuizSchema = z.object({ tenantId: z.uuid(), generationId: z.uuid() });
export type GenerateQuiz = z.output<typeof generateQuizSchema>;

/** Makes a quiz. Enqueued in the transaction that asks for it. */
export const generateQuizJob: JobDefinition<GenerateQuiz> = {
  name: 'generate-quiz',
  schema: generateQuizSchema,
  // Four parts and what is missing, each drafted and repaired by a slow provider. Tries enough to outlast the reading
  // of a large worksheet.
  policy: { retries: 8, expireAfter: 1800, policy: 'short', atOnce: 4, heartbeat: 60 },
};
