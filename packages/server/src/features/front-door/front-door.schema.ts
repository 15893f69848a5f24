import { emailSchema, roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema } from '../../trpc/fields.ts';

export const demoRoleSchema = z.enum(['student', 'instructor', 'parent']);
export type DemoRole = z.output<typeof demoRoleSchema>;

export const frontDoorSchema = z.object({
  /** Who can be tried with one click; empty outside demos. */
  demo: z.array(z.object({ role: demoRoleSchema, fullName: z.string(), academyName: z.string() })),
});

export const signInInput = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Enter your password.').max(200),
  /** Which academy, when the address belongs to people in several; asked only after the password fitted. */
  academyId: idSchema.optional(),
});
export type SignInInput = z.output<typeof signInInput>;

export const signInOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in'), role: roleSchema }),
  z.object({
    kind: z.literal('choose-academy'),
    academies: z.array(z.object({ id: z.string(), name: z.string(), role: roleSchema })),
  }),
]);
export type SignInOutput = z.output<typeof signInOutput>;
