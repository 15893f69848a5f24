/** ANSWER-BEARING: reasons may quote a key. */
import { z } from 'zod';
import { defineDocument } from '../../documents/define-document.ts';

/** A drafted item that was not used. */
export const droppedItemSchema = z.object({
  /** The beginning of its stem. */
  stem: z.string().max(300),
  /** What the gate found, one sentence each. */
  reasons: z.array(z.string().max(500)).max(10),
});

/** How a generation went, for the instructor. */
export const generationReportSchema = z.object({
  v: z.literal(1),
  drafted: z.number().int().min(0),
  /** Items that failed the gate once and passed after the repair. */
  repaired: z.number().int().min(0),
  kept: z.number().int().min(0),
  dropped: z.array(droppedItemSchema).max(100),
  /** Sentences to the instructor: fewer than asked for, the built-in engine took over, and the like. */
  notes: z.array(z.string().max(400)).max(10),
});
export type GenerationReport = z.output<typeof generationReportSchema>;
export const generationReportDocument = defineDocument('generation-report', generationReportSchema, 1);
