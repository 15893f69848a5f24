import { z } from 'zod';
import { instantSchema } from '../../trpc/fields.ts';

/** A stretch of a letter: plain words, or a value from the data with what it says about itself. */
const letterSegmentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('fact'), label: z.string(), value: z.string() }),
]);

export const parentLetterSchema = z.object({
  id: z.string(),
  /** ISO dates of the week's Monday and Sunday. */
  weekStart: z.iso.date(),
  weekEnd: z.iso.date(),
  writtenAt: instantSchema,
  paragraphs: z.array(z.array(letterSegmentSchema)),
});
export type ParentLetter = z.output<typeof parentLetterSchema>;
