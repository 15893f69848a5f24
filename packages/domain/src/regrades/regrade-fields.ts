import { z } from 'zod';

export const regradeStatuses = ['open', 'accepted', 'declined'] as const;
export const regradeStatusSchema = z.enum(regradeStatuses);
export type RegradeStatus = (typeof regradeStatuses)[number];

/** Why a student wants their answer looked at again. */
export const regradeReasonSchema = z
  .string()
  .trim()
  .min(10, 'Say in a sentence why you think so.')
  .max(1000, 'Use at most 1000 characters.');

/** The instructor's words back. */
export const regradeAnswerSchema = z.string().trim().max(1000, 'Use at most 1000 characters.');
