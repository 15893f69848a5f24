import type { LatePolicy } from '@skillbridge/domain';
import { z } from 'zod';
import type { Book } from '../book-types.ts';

const percent = z.number({ error: 'Enter a percentage.' }).min(0, 'Use 0 or more.').max(100, 'Use at most 100.');
const whole = (most: number) =>
  z
    .number({ error: 'Enter a number.' })
    .int('Use a whole number.')
    .min(0, 'Use 0 or more.')
    .max(most, `Use at most ${most}.`);

/** The setup as its form holds it: the late policy's fields stay while the policy is switched off. */
export const setupFormSchema = z
  .object({
    categories: z.array(
      z.object({
        key: z.string(),
        name: z.string().trim().min(1, 'Name the category.').max(60, 'Use at most 60 characters.'),
        weight: percent,
        dropLowest: whole(10),
      }),
    ),
    late: z.enum(['none', 'per-day']),
    percent,
    most: percent,
    graceMinutes: whole(1440),
  })
  .refine(({ categories }) => weightSum(categories) <= 100, {
    path: ['sum'],
    error: 'The weights add up to more than 100%. Lower one of them.',
  })
  .refine(({ categories }) => categories.length === 0 || weightSum(categories) > 0, {
    path: ['sum'],
    error: 'Give at least one category a weight.',
  });
export type SetupForm = z.output<typeof setupFormSchema>;

/** What weights add up to, in percent; what is no number yet counts as nothing. In hundredths, so that thirds make 100. */
export function weightSum(categories: readonly { readonly weight: number }[]): number {
  return (
    categories.reduce((sum, { weight }) => sum + (Number.isFinite(weight) ? Math.round(weight * 100) : 0), 0) / 100
  );
}

export function toSetupForm({ categories, latePolicy }: Book['setup']): SetupForm {
  const usual = { percent: 10, most: 50, graceMinutes: 15 };
  const { kind, ...late } = latePolicy.kind === 'none' ? { kind: 'none' as const, ...usual } : latePolicy;
  return { categories: categories.map(({ id, ...rest }) => ({ key: id, ...rest })), late: kind, ...late };
}

export function fromSetupForm({ categories, late, percent: taken, most, graceMinutes }: SetupForm) {
  const latePolicy: LatePolicy =
    late === 'none' ? { kind: 'none' } : { kind: 'per-day', percent: taken, most, graceMinutes };
  return { categories: categories.map(({ key, ...rest }) => ({ id: key, ...rest })), latePolicy };
}
