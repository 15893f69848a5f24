import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { optionSchema } from '../courses/course.schema.ts';
import { searchSchema } from '../people/person.schema.ts';

export const parentLinkSchema = z.object({
  id: z.string(),
  parent: optionSchema,
  student: optionSchema,
  createdAt: instantSchema,
});
export type ParentLinkView = z.output<typeof parentLinkSchema>;

export const addParentLinkInput = z.object({ parentId: idSchema, studentId: idSchema });
export type AddParentLinkInput = z.output<typeof addParentLinkInput>;

export const linkOptionsInput = z.object({ search: searchSchema });
export const linkOptionsSchema = z.object({ parents: z.array(optionSchema), students: z.array(optionSchema) });
