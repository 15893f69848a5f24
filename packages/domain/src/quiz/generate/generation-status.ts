import { z } from 'zod';

/** Life of a generation; `failed` says why in a sentence. */
export const generationStatuses = ['queued', 'drafting', 'checking', 'repairing', 'done', 'failed'] as const;
export const generationStatusSchema = z.enum(generationStatuses);
export type GenerationStatus = (typeof generationStatuses)[number];
