/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, scoringSchema } from '../../item-parts.ts';
import { keyedFields } from '../../keyed-parts.ts';

/** A choice for each prompt; a choice may serve several prompts or none. */
export const matchingItemSchema = z
  .object({
    ...keyedFields,
    kind: z.literal('matching'),
    prompts: partsSchema(optionSchema, { min: 2, max: 10 }),
    choices: partsSchema(optionSchema, { min: 2, max: 12 }),
    key: z.array(z.object({ promptId: partIdSchema, choiceId: partIdSchema })),
    scoring: scoringSchema.default('partial'),
  })
  .refine(
    ({ prompts, choices, key }) =>
      key.length === prompts.length &&
      prompts.every((prompt) => key.some((pair) => pair.promptId === prompt.id)) &&
      key.every((pair) => choices.some((choice) => choice.id === pair.choiceId)),
    'Give each prompt its match.',
  );
