import { z } from 'zod';
import { stemFields } from '../../item-parts.ts';

export const trueFalseStudentItemSchema = z.strictObject({ ...stemFields, kind: z.literal('true-false') });

export const trueFalseResponseSchema = z.object({ kind: z.literal('true-false'), value: z.boolean() });
