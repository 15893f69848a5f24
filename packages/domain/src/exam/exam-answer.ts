/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { numericTextSchema } from '../items/item-parts.ts';

const id = z.string().min(1).max(16);

/** The key of an exam item, with the explanation that opens after the exam. */
export const examAnswerSchema = z
  .discriminatedUnion('type', [
    z.object({ v: z.literal(1), type: z.literal('single'), key: id }),
    z.object({ v: z.literal(1), type: z.literal('multiple'), key: z.array(id).min(1) }),
    z.object({ v: z.literal(1), type: z.literal('quantitative-comparison'), key: z.enum(['A', 'B', 'C', 'D']) }),
    /** Exact value; `from`/`to` instead where the item asks for any value of a range. */
    z.object({
      v: z.literal(1),
      type: z.literal('numeric'),
      key: numericTextSchema,
      range: z.object({ from: numericTextSchema, to: numericTextSchema }).nullable().default(null),
    }),
    z.object({ v: z.literal(1), type: z.literal('text-completion'), key: z.array(id).min(1).max(3) }),
    z.object({ v: z.literal(1), type: z.literal('sentence-equivalence'), key: z.array(id).length(2) }),
    z.object({ v: z.literal(1), type: z.literal('select-in-passage'), key: id }),
    z.object({ v: z.literal(1), type: z.literal('essay'), key: z.null() }),
  ])
  .and(z.object({ explanation: z.string().max(4000).default('') }));
export type ExamAnswer = z.output<typeof examAnswerSchema>;

export const examAnswerDocument = defineDocument('exam-answer', examAnswerSchema, 1);
