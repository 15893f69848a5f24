/** What changes the time that one student has. */
export type TimeAllowance = {
  /** Hundredths of the usual time, from the student's accommodations: 150 is time and a half. */
  readonly timePercent: number;
  /** Minutes granted for this quiz on top. */
  readonly extraMinutes: number;
};

export const usualAllowance: TimeAllowance = { timePercent: 100, extraMinutes: 0 };

/** The minutes that a student has for a quiz, half-minutes kept (52.5); null without a time limit. */
export function allowedMinutes(limit: number | null, { timePercent, extraMinutes }: TimeAllowance): number | null {
  return limit === null ? null : (limit * timePercent) / 100 + extraMinutes;
}
