/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { answerKeySchema, emptyAnswerKey } from '../answer-key/answer-key.ts';
import { attachmentsSchema } from '../submissions/attachments.ts';
import { assignmentDraftSchema } from './assignment-draft.ts';

/** Everything an instructor writes in the assignment editor, answer key included. */
export const keyedAssignmentDraftSchema = assignmentDraftSchema.extend({
  answerKey: answerKeySchema.default(emptyAnswerKey),
  /** Worksheets that the tutor reads; left out, they stay as they are. */
  materials: attachmentsSchema.optional(),
  /** Whether graders see no names until the grade is out; left out, it stays as it is. */
  anonymous: z.boolean().optional(),
});
export type KeyedAssignmentDraft = z.output<typeof keyedAssignmentDraftSchema>;
