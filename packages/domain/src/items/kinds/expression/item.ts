/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { keyedFields } from '../../keyed-parts.ts';

/** An expression or equation to type, right when it is equivalent to the key. */
export const expressionItemSchema = z.object({
  ...keyedFields,
  kind: z.literal('expression'),
  /** Plain or LaTeX. */
  key: z.string().trim().min(1, 'Write the expression.').max(300),
  /** `any` equivalent form; `same-form` as the key, as for "factor"; `simplest` form. */
  form: z.enum(['any', 'same-form', 'simplest']).default('any'),
});
