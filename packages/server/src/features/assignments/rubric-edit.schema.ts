import { rubricSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema } from '../../trpc/fields.ts';

export const rubricPreviewInput = z.object({ assignmentId: idSchema, rubric: rubricSchema });
export type RubricPreviewInput = z.output<typeof rubricPreviewInput>;

/** What another rubric would do to work that is graded already. */
export const rubricPreviewSchema = z.object({
  /** Names exactly this preview; `applyRubric` refuses once anything of it has changed. */
  fingerprint: z.string(),
  maxPointsBefore: z.number(),
  maxPointsAfter: z.number(),
  /** Grades that are out and would change, at most 500 of `moving`. */
  moves: z.array(
    z.object({
      submissionId: z.string(),
      studentName: z.string(),
      before: z.number(),
      after: z.number(),
    }),
  ),
  moving: z.number(),
  /** Published work that would go back to the queue, since criteria have no mark: at most 500 of `needing`. */
  needsMarks: z.array(
    z.object({
      submissionId: z.string(),
      studentName: z.string(),
      before: z.number(),
      /** The names of the criteria. */
      criteria: z.array(z.string()),
    }),
  ),
  needing: z.number(),
  /** Published grades that stay as they are. */
  staying: z.number(),
  /** Saved marks that are not out and would be carried over. */
  drafts: z.number(),
});

export const applyRubricInput = rubricPreviewInput.extend({ fingerprint: z.string().max(100) });
export type ApplyRubricInput = z.output<typeof applyRubricInput>;

export const applyRubricSchema = z.object({
  version: z.number(),
  moved: z.number(),
  /** How many went back to the queue. */
  reopened: z.number(),
});
