import { z } from 'zod';
import { pointsSchema } from '../points/points.ts';

/** Parts of an item that are the same with and without the key. */
export const itemIdSchema = z.string().min(1).max(64);
/** The id of an option, a blank or an entry: unique within its item. */
export const partIdSchema = z.string().min(1).max(16);

/** One thing to choose, match or put in order. */
export const optionSchema = z.object({
  id: partIdSchema,
  text: z.string().trim().min(1, 'Fill in the option.').max(1000, 'Use at most 1000 characters.'),
});
export type ItemOption = z.output<typeof optionSchema>;

/** A list of parts, each id once. */
export function partsSchema<S extends z.ZodType<{ id: string }>>(part: S, { min, max }: { min: number; max: number }) {
  return z
    .array(part)
    .min(min, `Give at least ${min}.`)
    .max(max, `Give at most ${max}.`)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each one appears once.');
}

export const optionsSchema = z
  .array(optionSchema)
  .min(2, 'Give at least two options.')
  .max(8, 'Give at most eight options.')
  .refine((list) => new Set(list.map((option) => option.id)).size === list.length, 'Each option appears once.');

/** What an item says and is worth, whatever its kind. */
export const stemFields = {
  id: itemIdSchema,
  stem: z.string().trim().min(1, 'Write the question.').max(8000, 'Use at most 8000 characters.'),
  points: pointsSchema.refine((points) => points > 0, 'A question is worth more than nothing.'),
  /** The skill that it exercises, by the catalogue's id; null when nobody said. */
  skill: z.string().max(80).nullable().default(null),
  /** The shared passage that it is shown with. */
  passageId: z.string().min(1).max(64).optional(),
};

/** A typed number: `12`, `-3.5`, `2/3`. Text, because a float would not hold what was typed. */
export const numericTextSchema = z
  .string()
  .trim()
  .max(40)
  .regex(/^-?(\d+(\.\d+)?|\.\d+)(\/\d+(\.\d+)?)?$/, 'Enter a number such as 12, -3.5 or 2/3.')
  .refine((text) => !/\/0+(\.0+)?$/.test(text), 'Nothing can be divided by 0: enter another number.');

/** `partial` gives points for the parts that are right; how, each kind says. */
export const scoringSchema = z.enum(['all-or-nothing', 'partial']);
export type Scoring = z.output<typeof scoringSchema>;

/** A text that several items are about. */
export const passageSchema = z.object({
  id: z.string().min(1).max(64),
  title: z.string().trim().max(200).default(''),
  text: z.string().trim().min(1, 'Write the passage.').max(20_000, 'Use at most 20,000 characters.'),
});
export type Passage = z.output<typeof passageSchema>;
