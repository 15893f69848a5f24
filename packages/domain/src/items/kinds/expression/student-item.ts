import { z } from 'zod';
import { stemFields } from '../../item-parts.ts';

export const expressionStudentItemSchema = z.strictObject({ ...stemFields, kind: z.literal('expression') });

/** As typed, plain or LaTeX. */
export const expressionResponseSchema = z.object({ kind: z.literal('expression'), text: z.string().max(300) });
