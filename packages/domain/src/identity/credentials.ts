import { z } from 'zod';

/** An address as people type it, compared without case. 254 is the longest path SMTP carries (RFC 5321). */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That email address is too long.')
  .pipe(z.email('Enter an email address such as ana@example.org.'));

/**
 * A password being chosen. Length alone counts (OWASP ASVS 5.0, 6.2.1 and 6.2.5): no composition rules. 128 bounds
 * the work of hashing.
 */
export const newPasswordSchema = z
  .string()
  .min(10, 'Use at least 10 characters; a short sentence is easy to remember.')
  .max(128, 'Use at most 128 characters.');

export const fullNameSchema = z.string().trim().min(1, 'Enter a name.').max(120, 'Use at most 120 characters.');
