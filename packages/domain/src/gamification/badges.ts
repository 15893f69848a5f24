import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** Badges reward learning and care, never clicks. What is stored is which and when; names and pictures are the portal's. */
export const badgeIds = [
  'first-hand-in',
  'seven-day-rhythm',
  'skill-mastered',
  'error-revisited',
  'thoughtful-draft',
  'exam-finished',
] as const;
export const badgeIdSchema = z.enum(badgeIds);
export type BadgeId = (typeof badgeIds)[number];

export const badgesSchema = z.object({
  v: z.literal(1),
  badges: z
    .array(z.object({ id: badgeIdSchema, earnedAt: z.iso.datetime() }))
    .refine((list) => new Set(list.map((badge) => badge.id)).size === list.length, 'Each badge is earned once.'),
});
export type Badges = z.output<typeof badgesSchema>;

export const badgesDocument = defineDocument('badges', badgesSchema, 1);
export const noBadges: Badges = { v: 1, badges: [] };
