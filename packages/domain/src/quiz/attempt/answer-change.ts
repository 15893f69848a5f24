import { z } from 'zod';
import { itemIdSchema } from '../../items/item-parts.ts';
import { type ItemResponse, itemResponseSchema } from '../../items/item-response.ts';

/** Above any count of changes that a person makes; a broken client cannot lock itself out with the largest number. */
const MOST_CHANGES = 1_000_000_000;

/** One change of one answer, numbered by the page that made it: one more than what it last knew of this item. */
export const answerChangeSchema = z.object({
  itemId: itemIdSchema,
  seq: z.number().int().min(1).max(MOST_CHANGES),
  /** Null clears the answer. Read when it is taken, so that one that cannot be read does not hold up the others. */
  response: z.custom<ItemResponse | null>((value) => value !== undefined),
});
export type AnswerChange = z.output<typeof answerChangeSchema>;

/**
 * Why a change was not stored. `older`: a newer answer is there, from another tab or device. `settled`: feedback on this
 * answer was given. `time-over`, `handed-in`: the attempt takes no changes. `unreadable`: not an answer to this item.
 */
export const changeRefusals = ['older', 'settled', 'time-over', 'handed-in', 'unknown-item', 'unreadable'] as const;
export const changeRefusalSchema = z.enum(changeRefusals);
export type ChangeRefusal = (typeof changeRefusals)[number];

/** What became of one change. Every change gets one, in the order sent. */
export const changeReceiptSchema = z.strictObject({
  itemId: itemIdSchema,
  seq: z.number().int(),
  saved: z.boolean(),
  /** Null when it was saved. */
  refusal: changeRefusalSchema.nullable(),
  /** The refusal as a sentence to the student; null when it was saved. */
  sentence: z.string().nullable(),
  /** What the server has for this item now, so that a tab that was behind can show it; null when nothing. */
  current: z.strictObject({ seq: z.number().int(), response: itemResponseSchema.nullable() }).nullable(),
});
export type ChangeReceipt = z.output<typeof changeReceiptSchema>;
