import { emailSchema, fullNameSchema, roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

/** What a list is searched by: part of a name or of an email address. */
export const searchSchema = z.string().trim().max(80).optional();

export const personStatusSchema = z.enum(['invited', 'active', 'suspended']);

/** A person as the academy's office sees them. */
export const personSchema = z.object({
  id: z.string(),
  fullName: z.string(),
  email: z.string(),
  role: roleSchema,
  status: personStatusSchema,
  createdAt: instantSchema,
  version: z.number(),
});
export type Person = z.output<typeof personSchema>;

export const peopleInput = pageInput.extend({ role: roleSchema.optional(), search: searchSchema });
export type PeopleInput = z.output<typeof peopleInput>;

export const personIdInput = z.object({ personId: idSchema });

export const inviteInput = z.object({ role: roleSchema, fullName: fullNameSchema, email: emailSchema });
export type InviteInput = z.output<typeof inviteInput>;

/** `joinPath` is shown this once: the person opens it to choose a password. */
export const invitedSchema = z.object({ person: personSchema, joinPath: z.string(), expiresAt: instantSchema });

export const renameInput = personIdInput.extend({ fullName: fullNameSchema, version: z.number().int() });
export type RenameInput = z.output<typeof renameInput>;
