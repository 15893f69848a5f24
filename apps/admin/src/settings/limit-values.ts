import { type TutorLimits, tutorLimitsSchema } from '@skillbridge/domain';
import { z } from 'zod';

export type LimitName = keyof TutorLimits;

/** The limits as typed: whole numbers with or without commas; an empty one means no limit where that is possible. */
export type LimitValues = Record<LimitName, string>;

type Bounds = { readonly min: number; readonly max: number; readonly mayBeEmpty: boolean };

const bounds: Record<LimitName, Bounds> = {
  messagesPerStudent: { min: 1, max: 2000, mayBeEmpty: false },
  messagesPerAcademy: { min: 1, max: 1_000_000, mayBeEmpty: true },
  tokensPerStudent: { min: 0, max: 10_000_000, mayBeEmpty: true },
  transcriptDays: { min: 7, max: 3650, mayBeEmpty: false },
};

const limit = (name: LimitName) => {
  const { min, max, mayBeEmpty } = bounds[name];
  const range = `Enter a whole number from ${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')}`;
  return z.string().refine((typed) => isLimit(name, readLimit(typed)), {
    message: mayBeEmpty ? `${range}, or leave it empty.` : `${range}.`,
  });
};

export const limitsSchema = z.object({
  messagesPerStudent: limit('messagesPerStudent'),
  messagesPerAcademy: limit('messagesPerAcademy'),
  tokensPerStudent: limit('tokensPerStudent'),
  transcriptDays: limit('transcriptDays'),
});

export function toLimitValues(limits: TutorLimits): LimitValues {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    messagesPerStudent: text(limits.messagesPerStudent),
    messagesPerAcademy: text(limits.messagesPerAcademy),
    tokensPerStudent: text(limits.tokensPerStudent),
    transcriptDays: text(limits.transcriptDays),
  };
}

/** The limits that differ from what is stored; what is no limit is left out, the form has said so. */
export function changedLimits(values: LimitValues, stored: TutorLimits): Partial<TutorLimits> {
  const names = Object.keys(bounds) as LimitName[];
  const changed = names.flatMap((name) => {
    const value = readLimit(values[name]);
    return isLimit(name, value) && value !== stored[name] ? [[name, value] as const] : [];
  });
  return tutorLimitsSchema.partial().parse(Object.fromEntries(changed));
}

/** Null for nothing typed, NaN for what is no whole number. */
function readLimit(typed: string): number | null {
  const digits = typed.trim().replace(/[,\s](?=\d{3}\b)/gu, '');
  if (digits === '') return null;
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : Number.NaN;
}

function isLimit(name: LimitName, value: number | null): boolean {
  const { min, max, mayBeEmpty } = bounds[name];
  return value === null ? mayBeEmpty : value >= min && value <= max;
}
