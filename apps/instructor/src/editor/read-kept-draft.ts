import {
  attachmentsSchema,
  helpingModeSchema,
  helpingModes,
  noAttachments,
  tutorModeSchema,
} from '@skillbridge/domain';
import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import { z } from 'zod';

// An emptied number box is NaN, which JSON keeps as null.
const typedNumber = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);

/** A draft in the middle of being typed: the right shape, no rules. */
const typedDraftSchema: z.ZodType<KeyedAssignmentDraft> = z.object({
  title: z.string(),
  instructions: z.string(),
  dueAt: z.string().nullable(),
  maxPoints: typedNumber,
  tutorMode: tutorModeSchema,
  allowedModes: z.array(helpingModeSchema).default([...helpingModes]),
  rubric: z.object({
    v: z.literal(1),
    criteria: z.array(z.object({ id: z.string(), name: z.string(), description: z.string(), maxPoints: typedNumber })),
  }),
  answerKey: z.object({
    v: z.literal(1),
    problems: z.array(
      z.object({
        label: z.string(),
        answer: z.string(),
        accepted: z.array(z.string()),
        solution: z.string(),
        hints: z.array(z.string()),
      }),
    ),
  }),
  materials: attachmentsSchema.default(noAttachments),
});

const keptSchema = z.object({ version: z.number().nullable(), draft: typedDraftSchema });
export type KeptDraft = z.output<typeof keptSchema>;

/** What this browser kept of an unsaved assignment; null when there is nothing, or nothing readable. */
export function readKeptDraft(text: string | null): KeptDraft | null {
  if (text === null) return null;
  try {
    return keptSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
