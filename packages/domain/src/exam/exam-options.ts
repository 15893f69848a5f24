import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

const choice = z.object({ id: z.string().min(1).max(16), text: z.string().min(1).max(1000) });
const choices = z.array(choice).min(2).max(12);

/** The item types of the SAT, the GRE and the ACT. */
export const examItemTypes = [
  'single',
  'multiple',
  'quantitative-comparison',
  'numeric',
  'text-completion',
  'sentence-equivalence',
  'select-in-passage',
  'essay',
] as const;
export const examItemTypeSchema = z.enum(examItemTypes);
export type ExamItemType = z.output<typeof examItemTypeSchema>;

/** What an exam item offers to answer with. Bears no answer. */
export const examOptionsSchema = z.discriminatedUnion('type', [
  z.object({ v: z.literal(1), type: z.literal('single'), choices }),
  z.object({ v: z.literal(1), type: z.literal('multiple'), choices }),
  /** The four choices of a comparison are fixed and not stored. */
  z.object({
    v: z.literal(1),
    type: z.literal('quantitative-comparison'),
    quantityA: z.string(),
    quantityB: z.string(),
  }),
  z.object({ v: z.literal(1), type: z.literal('numeric'), entry: z.enum(['sat-grid', 'box', 'fraction']) }),
  z.object({ v: z.literal(1), type: z.literal('text-completion'), blanks: z.array(choices).min(1).max(3) }),
  z.object({ v: z.literal(1), type: z.literal('sentence-equivalence'), choices: z.array(choice).length(6) }),
  z.object({ v: z.literal(1), type: z.literal('select-in-passage'), sentences: z.array(choice).min(2).max(60) }),
  z.object({ v: z.literal(1), type: z.literal('essay'), maxWords: z.number().int().min(1).max(5000) }),
]);
export type ExamOptions = z.output<typeof examOptionsSchema>;

export const examOptionsDocument = defineDocument('exam-options', examOptionsSchema, 1);
