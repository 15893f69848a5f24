import { addDays, formatInZone, parseLocalDateTime } from '@skillbridge/domain';
import type { AcademySpec } from '../people/academy-spec.ts';
import { createSeedRandom, type SeedRandom } from '../seed-random.ts';

/** What every builder works with: one academy, one moment, one source of chance. */
export type SeedScene = {
  readonly spec: AcademySpec;
  readonly tenantId: string;
  readonly now: Date;
  readonly random: SeedRandom;
  /** A clock time of the academy, some days from today; the nearest later one where clocks skip it. */
  at(days: number, time: string): Date;
  /** The same day of the academy at a random minute between two hours: people sleep at night. */
  awake(at: Date, hours: readonly [from: number, to: number]): Date;
};

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function createScene(spec: AcademySpec, now: Date): SeedScene {
  const today = formatInZone(now, spec.timeZone, 'iso-date');
  const random = createSeedRandom(spec.seed);
  return {
    spec,
    tenantId: spec.id,
    now,
    random,
    awake(at, [from, to]) {
      const minutes = from * 60 + random.below((to - from) * 60);
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      const parsed = parseLocalDateTime(`${formatInZone(at, spec.timeZone, 'iso-date')}T${time}`, spec.timeZone);
      return parsed.ok ? parsed.at : at;
    },
    at(days, time) {
      const parsed = parseLocalDateTime(`${addDays(today, days)}T${time}`, spec.timeZone);
      return parsed.ok ? parsed.at : new Date(now.getTime() + days * DAY);
    },
  };
}

/** The earlier of a time and the present: nothing in the story happens after `now`. */
export function noLaterThan(now: Date, at: Date): Date {
  return at < now ? at : now;
}
