import { newPasswordSchema, roleSchema } from '@skillbridge/domain';
import { z } from 'zod';

export const invitationInput = z.object({ token: z.string().max(200) });

export const acceptInvitationInput = invitationInput.extend({ password: newPasswordSchema });
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>;

export const invitationSchema = z.object({
  academyName: z.string(),
  fullName: z.string(),
  email: z.string(),
  role: roleSchema,
});
export type InvitationView = z.output<typeof invitationSchema>;
