import { z } from 'zod';
import { idSchema } from '../../trpc/fields.ts';

const textField = z.string().trim().min(1, 'Write the comment first.').max(1000, 'Use at most 1000 characters.');

export const listCommentsInput = z.object({
  /** Words that the comment holds, in any order and case. */
  search: z.string().trim().max(100).default(''),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListCommentsInput = z.output<typeof listCommentsInput>;

export const commentSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** How often it was put into feedback. */
  uses: z.number(),
  version: z.number(),
});

export const addCommentInput = z.object({ text: textField });
export const commentIdInput = z.object({ commentId: idSchema });
export const changeCommentInput = commentIdInput.extend({ version: z.number().int(), text: textField });
export type ChangeCommentInput = z.output<typeof changeCommentInput>;
