import { DomainError, type StudentActor, type TutorLimits } from '@skillbridge/domain';
import type { Pool } from 'pg';
import { createLimiter, personKey, pseudonym, sayMinutes, takePoint } from '../../limits/limiter.ts';
import { createLineTrials, type LineTrials } from './line-trials.ts';

export type TutorAllowance = Pick<TutorLimits, 'messagesPerStudent' | 'messagesPerAcademy'> & {
  /** ISO date by the academy's clocks. */
  readonly day: string;
};

/** How much a student may ask. Counted in Postgres, so that a restart or a second process forgets nothing. */
export type TutorUse = {
  /** Counts a message of the minute and of the day. Throws RATE_LIMITED, saying when to come back. */
  countMessage(actor: StudentActor, allowance: TutorAllowance): Promise<void>;
  /** Messages that the student may still send today; at least 0. */
  leftToday(actor: StudentActor, allowance: TutorAllowance): Promise<number>;
  /** Counts a look at the scratch lines. Throws RATE_LIMITED. */
  countCheck(actor: StudentActor): Promise<void>;
  /** Counts a line that may be one of many tried. Null when its verdict may be told. */
  readonly countTrial: LineTrials;
  /** Counts a thread sent to the instructor. Throws RATE_LIMITED. */
  countShare(actor: StudentActor): Promise<void>;
};

// One every five seconds: quicker than anybody reads a reply, and slower than a program that asks.
const MESSAGES = { points: 12, duration: 60 };
// Lines are checked while they are typed, after each pause.
const CHECKS = { points: 60, duration: 60 };
// Each is a line in the audit log and a note to a person.
const SHARES = { points: 10, duration: 60 * 60 };
// A day has up to 25 hours; the key names it, so a counter that is kept longer harms nobody.
const DAY = { points: Number.MAX_SAFE_INTEGER, duration: 2 * 24 * 60 * 60 };

export function createTutorUse(pool: Pool): TutorUse {
  const messages = createLimiter(pool, 'tutor-minute', MESSAGES);
  const checks = createLimiter(pool, 'tutor-checks', CHECKS);
  const shares = createLimiter(pool, 'tutor-shares', SHARES);
  const day = createLimiter(pool, 'tutor-day', DAY);
  const used = async (key: string): Promise<number> => (await day.get(key))?.consumedPoints ?? 0;

  /** Counts first and looks then: two at the same instant cannot both be the last one. */
  async function take(key: string, most: number, sentence: string): Promise<void> {
    const { consumedPoints } = await day.penalty(key);
    if (consumedPoints <= most) return;
    await day.reward(key);
    throw new DomainError('RATE_LIMITED', sentence);
  }

  return {
    async countMessage(actor, { day: date, messagesPerStudent, messagesPerAcademy }) {
      await takePoint(messages, personKey(actor), inAMinute);
      const own = dayKey(actor, date);
      await take(own, messagesPerStudent, wordDay(messagesPerStudent));
      if (messagesPerAcademy === null) return;
      try {
        await take(academyKey(actor, date), messagesPerAcademy, ACADEMY_SPENT);
      } catch (refusal) {
        await day.reward(own);
        throw refusal;
      }
    },
    async leftToday(actor, { day: date, messagesPerStudent, messagesPerAcademy }) {
      const own = messagesPerStudent - (await used(dayKey(actor, date)));
      const all =
        messagesPerAcademy === null
          ? Number.POSITIVE_INFINITY
          : messagesPerAcademy - (await used(academyKey(actor, date)));
      return Math.max(0, Math.min(own, all));
    },
    countCheck: (actor) => takePoint(checks, personKey(actor), inAMoment),
    countTrial: createLineTrials(pool),
    countShare: (actor) => takePoint(shares, personKey(actor), inSomeMinutes),
  };
}

const ACADEMY_SPENT =
  'Your academy has used all of its tutor messages for today. Come back tomorrow; your work is safe.';

function wordDay(most: number): string {
  return `You have sent ${most === 1 ? 'your one message' : `all ${most} of your messages`} for today. Come back tomorrow, or ask your instructor.`;
}

function inAMinute(seconds: number): string {
  return `That was a lot at once. Take a breath, and write again in ${seconds} second${seconds === 1 ? '' : 's'}.`;
}

function inAMoment(seconds: number): string {
  return `Your lines are checked again in ${seconds} second${seconds === 1 ? '' : 's'}.`;
}

function inSomeMinutes(seconds: number): string {
  return `You have sent this often. Give your instructor time to look; send again in ${sayMinutes(seconds)}.`;
}

const dayKey = ({ tenantId, userId }: StudentActor, date: string) => pseudonym(`${tenantId}/${userId}/${date}`);
const academyKey = ({ tenantId }: StudentActor, date: string) => pseudonym(`${tenantId}/${date}`);
