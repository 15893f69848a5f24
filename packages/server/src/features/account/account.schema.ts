import { newPasswordSchema, roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { instantSchema } from '../../trpc/fields.ts';

export const meSchema = z.object({
  id: z.string(),
  fullName: z.string(),
  email: z.string(),
  role: roleSchema,
  academy: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
});

export const sessionSchema = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: instantSchema,
  lastSeenAt: instantSchema,
  /** Whether it is the session that asks. */
  current: z.boolean(),
});

export const apiTokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: instantSchema,
  lastUsedAt: instantSchema.nullable(),
  expiresAt: instantSchema,
});

export const createTokenInput = z.object({
  name: z.string().trim().min(1, 'Name the program that will use it.').max(80, 'Use at most 80 characters.'),
  days: z.number().int().min(1).max(365).default(90),
});
export type CreateTokenInput = z.output<typeof createTokenInput>;

export const changePasswordInput = z.object({
  current: z.string().min(1, 'Enter your present password.').max(200),
  next: newPasswordSchema,
});
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
