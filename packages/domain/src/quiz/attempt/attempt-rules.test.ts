import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../errors/domain-error.ts';
import { type QuizFeedbackPolicy, quizFeedbackPolicySchema } from '../quiz-settings.ts';
import { type QuizSubmissionStatus, quizSubmissionStatuses } from '../quiz-status.ts';
import { type AttemptEvent, type AttemptState, advanceAttempt } from './advance-attempt.ts';
import { ATTEMPT_GRACE_MS, attemptClosesAt, attemptEnd, endOfAttempt, isAttemptOver } from './attempt-end.ts';
import { attemptsLeft, countingAttempt } from './counting-attempt.ts';
import { describeQuizRules } from './describe-quiz-rules.ts';
import { dueFeedback } from './due-feedback.ts';
import { type QuizSituation, quizStanding, refuseBegin } from './quiz-standing.ts';

const policies = quizFeedbackPolicySchema.options;
const now = new Date('2026-11-18T15:00:00Z');
const seconds = (count: number) => new Date(now.getTime() + count * 1000);

describe('advanceAttempt', () => {
  const running: AttemptState = { status: 'in-progress', publishedBy: null };
  const handIn = (policy: QuizFeedbackPolicy, needsPerson: boolean, keyBy: string | null = 'ines') =>
    advanceAttempt(running, { kind: 'hand-in', policy, needsPerson, keyBy });

  it.each([
    ['at-once', false, { status: 'published', publishedBy: 'ines' }],
    ['after-hand-in', false, { status: 'published', publishedBy: 'ines' }],
    ['after-release', false, { status: 'suggested', publishedBy: null }],
    ['at-once', true, { status: 'submitted', publishedBy: null }],
    ['after-hand-in', true, { status: 'submitted', publishedBy: null }],
    ['after-release', true, { status: 'submitted', publishedBy: null }],
  ] as const)('hands in under %s, a person needed: %s', (policy, needsPerson, next) => {
    expect(handIn(policy, needsPerson)).toEqual(next);
  });

  it.each([null, '', ' '])('publishes nothing by a key that nobody published: %j', (keyBy) => {
    expect(handIn('at-once', false, keyBy)).toEqual({ status: 'suggested', publishedBy: null });
  });

  it('hands in once, and saves nothing after it', () => {
    for (const status of ['submitted', 'suggested'] as const) {
      const state: AttemptState = { status, publishedBy: null };
      expect(advanceAttempt(state, { kind: 'save' })).toMatchObject({ code: 'WRONG_STATE' });
      expect(
        advanceAttempt(state, { kind: 'hand-in', policy: 'at-once', needsPerson: false, keyBy: 'ines' }),
      ).toMatchObject({ code: 'WRONG_STATE' });
    }
  });

  it('never reaches published without a name, whatever happens in whatever order', () => {
    const ids = fc.constantFrom('', ' ', 'ines', 'omar');
    const events: fc.Arbitrary<AttemptEvent> = fc.oneof(
      fc.constantFrom<AttemptEvent>({ kind: 'save' }, { kind: 'suggest' }),
      fc.record({
        kind: fc.constantFrom('save-review' as const, 'publish' as const, 'revise' as const),
        instructorId: ids,
      }),
      fc.record({
        kind: fc.constant('hand-in' as const),
        needsPerson: fc.boolean(),
        policy: fc.constantFrom(...policies),
        keyBy: fc.option(ids),
      }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), (history) => {
        history.reduce<AttemptState>((state, event) => {
          const next = advanceAttempt(state, event);
          if (next instanceof DomainError) return state;
          if (next.status === 'published') expect(['ines', 'omar']).toContain(next.publishedBy);
          if (event.kind === 'suggest') expect(next.status).toBe('suggested');
          return next;
        }, running);
      }),
    );
  });
});

describe('the clock of an attempt', () => {
  it.each([
    [60, { timePercent: 100, extraMinutes: 0 }, 3600],
    [60, { timePercent: 150, extraMinutes: 0 }, 5400],
    [35, { timePercent: 150, extraMinutes: 0 }, 3150],
    [60, { timePercent: 150, extraMinutes: 10 }, 6000],
  ])('%i minutes with %o end after %i seconds', (limit, allowance, count) => {
    expect(attemptEnd(now, limit, allowance)).toEqual(seconds(count));
  });

  it('has no end without a limit, whatever is allowed', () => {
    expect(attemptEnd(now, null, { timePercent: 200, extraMinutes: 30 })).toBeNull();
    expect(attemptClosesAt(null)).toBeNull();
    expect(isAttemptOver(null, seconds(1e9))).toBe(false);
  });

  it('is not cut short by the closing time, which ends only what has no limit', () => {
    expect(endOfAttempt(seconds(60), now)).toEqual(seconds(60));
    expect(endOfAttempt(null, now)).toEqual(now);
    expect(endOfAttempt(null, null)).toBeNull();
  });

  it('takes changes until the grace after the end is over, and not a moment longer', () => {
    expect(isAttemptOver(now, new Date(now.getTime() + ATTEMPT_GRACE_MS))).toBe(false);
    expect(isAttemptOver(now, new Date(now.getTime() + ATTEMPT_GRACE_MS + 1))).toBe(true);
  });
});

describe('which attempt counts', () => {
  const one = (number: number, score: number | null, status: QuizSubmissionStatus = 'published') => ({
    ...{ number, score, status },
  });
  const three = [one(2, 9), one(1, 4), one(3, 6)];

  it('is the best, the latest or the first, by number', () => {
    expect(countingAttempt(three, 'best')?.number).toBe(2);
    expect(countingAttempt(three, 'latest')?.number).toBe(3);
    expect(countingAttempt(three, 'first')?.number).toBe(1);
  });

  it('is the earlier of two that are equally good', () => {
    expect(countingAttempt([one(2, 9), one(1, 9)], 'best')?.number).toBe(1);
  });

  it('waits for the grade of the one that counts, and never counts one under way', () => {
    const waiting = [one(1, 4), one(2, null, 'suggested'), one(3, null, 'in-progress')];
    expect(countingAttempt(waiting, 'latest')).toBeNull();
    expect(countingAttempt(waiting, 'best')?.number).toBe(1);
    expect(countingAttempt([], 'best')).toBeNull();
  });

  it('counts attempts left with those granted, and never below none', () => {
    expect(attemptsLeft(2, 0, 1)).toBe(1);
    expect(attemptsLeft(1, 2, 1)).toBe(2);
    expect(attemptsLeft(1, 0, 3)).toBe(0);
    expect(attemptsLeft(null, 0, 50)).toBeNull();
  });
});

describe('dueFeedback', () => {
  it('is decided by policy, state and settling, and by nothing else', () => {
    const table = policies.map((policy) =>
      quizSubmissionStatuses.map((status) => [dueFeedback(policy, status, false), dueFeedback(policy, status, true)]),
    );
    const [no, key, all] = ['nothing', 'key-scored', 'everything'];
    expect(policies).toEqual(['at-once', 'after-hand-in', 'after-release']);
    expect(table).toEqual([
      [
        [no, key],
        [key, key],
        [key, key],
        [all, all],
      ],
      [
        [no, no],
        [key, key],
        [key, key],
        [all, all],
      ],
      [
        [no, no],
        [no, no],
        [no, no],
        [all, all],
      ],
    ]);
  });
});

describe('where a quiz stands', () => {
  const base: QuizSituation = {
    ...{ status: 'published', opensAt: null, closesAt: null, attempts: [], attemptsLeft: 1, now },
  };
  const attempts = (...statuses: QuizSubmissionStatus[]) => statuses.map((status) => ({ status }));

  it.each<[string, Partial<QuizSituation>, string]>([
    ['nothing begun', {}, 'open'],
    ['it opens later', { opensAt: seconds(1) }, 'upcoming'],
    ['it opens now', { opensAt: now }, 'open'],
    ['it closes now', { closesAt: now }, 'missed'],
    ['it was closed by hand', { status: 'closed' }, 'missed'],
    ['an attempt runs, though it closed', { closesAt: now, attempts: attempts('in-progress') }, 'in-progress'],
    ['one waits and one is graded', { attempts: attempts('published', 'suggested') }, 'waiting'],
    ['all are graded', { attempts: attempts('published') }, 'graded'],
  ])('%s', (_title, more, standing) => {
    expect(quizStanding({ ...base, ...more })).toBe(standing);
  });

  it('says why nothing may begin, and nothing when something may', () => {
    expect(refuseBegin(base)).toBeNull();
    expect(refuseBegin({ ...base, closesAt: seconds(1) })).toBeNull();
    expect(refuseBegin({ ...base, opensAt: seconds(1) })).toMatch(/not opened yet/);
    expect(refuseBegin({ ...base, closesAt: now })).toMatch(/is closed/);
    expect(refuseBegin({ ...base, attemptsLeft: 0 })).toMatch(/all your attempts/);
    expect(refuseBegin({ ...base, attemptsLeft: null })).toBeNull();
  });

  it('puts the rules in words, with this student’s own time and attempts', () => {
    const settings = { attempts: 1, counts: 'best', feedback: 'at-once' } as const;
    expect(describeQuizRules({ settings, extraAttempts: 1, minutes: 52.5, closes: true })).toEqual([
      'You have 52.5 minutes. The clock runs on when you close the page, and hands in for you at the end.',
      'You have 2 attempts. The best one counts.',
      'You may check each answer as you go. An answer that you have checked stands.',
    ]);
    expect(describeQuizRules({ settings, extraAttempts: 0, minutes: null, closes: false }).slice(0, 2)).toEqual([
      'There is no time limit. Your answers are saved as you go.',
      'You have one attempt.',
    ]);
  });
});
