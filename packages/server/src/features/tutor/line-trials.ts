import { createHash } from 'node:crypto';
import type { StudentActor } from '@skillbridge/domain';
import { type LineTrial, trialBudget } from '@skillbridge/domain/engine';
import type { Pool } from 'pg';
import { createLimiter, pseudonym } from '../../limits/limiter.ts';

/** Where a student tries lines out. */
export type TrialGround = {
  readonly assignmentId: string;
  /** How many problems the assignment has; the budget of a day is for each of them. */
  readonly problems: number;
};

/** Which budget is used up: that of the place, which a new step renews, or that of the day. */
export type SpentBudget = 'place' | 'day';

/** Counts a line where it is new. Null when its verdict may be told. */
export type LineTrials = (actor: StudentActor, ground: TrialGround, trial: LineTrial) => Promise<SpentBudget | null>;

const DAY = 24 * 60 * 60;

/**
 * Counts the different lines that a student tries at one place, in Postgres. A line is counted once, however often it is
 * checked, and a line that goes on from the one counted last is that one, being typed.
 */
export function createLineTrials(pool: Pool): LineTrials {
  const trials = createLimiter(pool, 'tutor-trials', { points: Number.MAX_SAFE_INTEGER, duration: DAY });

  return async ({ tenantId, userId }, { assignmentId, problems }, { kind, place, said, typed }) => {
    const key = (...parts: string[]) => pseudonym(JSON.stringify([tenantId, userId, assignmentId, kind, ...parts]));
    const [told, latest] = [key('told', place, said), key('latest', place)];
    if (await trials.get(told)) return null;
    const before = (await trials.get(latest))?.consumedPoints ?? null;
    if (before === null || !beginningsOf(typed).some((begun) => digest(begun) === before)) {
      // Counts first and looks then: two at the same instant cannot both be the last one.
      const counters = [
        { spent: 'day' as const, name: key('day'), most: trialBudget[kind].aDay * Math.max(1, problems) },
        { spent: 'place' as const, name: key('place', place), most: trialBudget[kind].inPlace },
      ];
      const counted = await Promise.all(counters.map(({ name }) => trials.penalty(name)));
      const over = counters.find(({ most }, at) => (counted[at]?.consumedPoints ?? 0) > most);
      if (over) {
        await Promise.all(counters.map(({ name }) => trials.reward(name)));
        return over.spent;
      }
    }
    await Promise.all([trials.set(told, 1, DAY), trials.set(latest, digest(typed), DAY)]);
    return null;
  };
}

function beginningsOf(typed: string): string[] {
  return Array.from({ length: Math.max(0, typed.length - 1) }, (_, at) => typed.slice(0, at + 1));
}

/** A line as a whole number that a counter can hold. */
function digest(typed: string): number {
  return createHash('sha256').update(typed).digest().readUInt32BE() >>> 1;
}
