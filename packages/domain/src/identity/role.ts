import { z } from 'zod';

/** The four roles. Stored as text; this list is the only one. */
export const roles = ['admin', 'instructor', 'student', 'parent'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];
