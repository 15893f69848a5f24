import { zodResolver } from '@hookform/resolvers/zod';
import type { Inputs } from '@skillbridge/client/react';
import { z } from 'zod';
import type { AcademySettings } from '../shared/types.ts';
import { changedLimits, limitsSchema, toLimitValues } from './limit-values.ts';

const schema = z
  .object({
    name: z.string().trim().min(1, 'Enter a name.').max(120, 'Use at most 120 characters.'),
    timeZone: z.string().min(1, 'Choose a time zone.'),
    leaderboards: z.boolean(),
    budget: z.enum(['none', 'limit', 'built-in']),
    /** US dollars, as typed. */
    dollars: z.string(),
    tutor: limitsSchema,
  })
  .refine(({ budget, dollars }) => budget !== 'limit' || toCents(dollars) !== null, {
    path: ['dollars'],
    message: 'Enter an amount from 0.01 to 100,000 dollars.',
  });

/** The settings as the form holds them. */
export type SettingsValues = z.input<typeof schema>;

export const settingsResolver = zodResolver(schema);

/** Stored settings as the form shows them. */
export function toSettingsValues(stored: AcademySettings): SettingsValues {
  const { name, timeZone, leaderboards, aiBudgetCents, tutor } = stored;
  const limited = aiBudgetCents !== null && aiBudgetCents > 0;
  return {
    name,
    timeZone,
    leaderboards,
    budget: aiBudgetCents === null ? 'none' : limited ? 'limit' : 'built-in',
    dollars: limited ? (aiBudgetCents / 100).toFixed(2) : '',
    tutor: toLimitValues(tutor),
  };
}

/** Only what differs from what is stored, so that two people who change different settings do not undo each other. */
export function changedSettings(values: SettingsValues, stored: AcademySettings): SettingsChange {
  const { name, timeZone, leaderboards, budget, dollars } = values;
  const tutor = changedLimits(values.tutor, stored.tutor);
  const aiBudgetCents = budget === 'none' ? null : budget === 'built-in' ? 0 : toCents(dollars);
  return {
    ...(name.trim() !== stored.name && { name: name.trim() }),
    ...(timeZone !== stored.timeZone && { timeZone }),
    ...(leaderboards !== stored.leaderboards && { leaderboards }),
    ...(aiBudgetCents !== stored.aiBudgetCents && { aiBudgetCents }),
    ...(Object.keys(tutor).length > 0 && { tutor }),
  };
}

type SettingsChange = Inputs['admin']['academy']['updateSettings'];

/** Typed dollars as whole cents; null for what is no amount between a cent and 100,000 dollars. */
function toCents(dollars: string): number | null {
  if (!/^\d{1,6}(\.\d{1,2})?$/u.test(dollars.trim())) return null;
  // By digits: 0.29 * 100 is not 29.
  const [whole = '0', part = ''] = dollars.trim().split('.');
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return cents >= 1 && cents <= 10_000_000 ? cents : null;
}
