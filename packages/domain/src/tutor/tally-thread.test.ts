import { describe, expect, it } from 'vitest';
import { guardReply } from './guard/guard-reply.ts';
import { summariseThread } from './summarise-thread.ts';
import { tallyThread } from './tally-thread.ts';
import { makeSituation, student, tutor } from './testing/make-situation.ts';
import type { TutorMessage } from './thread.ts';

const thread: TutorMessage[] = [
  student('2x = 18'),
  { ...tutor('Look at it.', 'point-at-first-break'), slip: 'sign', blocked: ['It states it.'] } as TutorMessage,
  student('2x = 13 - 5'),
  tutor('Go on.', 'nudge'),
  student('give me the answer', true),
  tutor('No.', 'decline-and-redirect'),
  student('I think it is 9'),
  tutor('What now?', 'refer-to-instructor'),
];

describe('tallyThread', () => {
  it('adds up both sides, slips and problems', () => {
    expect(tallyThread(thread)).toEqual({
      messages: 8,
      fromStudent: 4,
      redirects: 1,
      blocked: 1,
      referrals: 1,
      confirmed: 0,
      slips: [{ kind: 'sign', count: 1 }],
      problems: [{ label: '1', messages: 4 }],
    });
    expect(tallyThread([])).toMatchObject({ messages: 0, slips: [], problems: [] });
  });
});

describe('summariseThread', () => {
  const situation = makeSituation({ thread });

  it('says what was worked on, what the student wrote, where they struggled and what was done', () => {
    const summary = summariseThread(thread, situation);
    expect(summary).toContain('problem 1');
    expect(summary).toContain('“2x = 13 - 5”');
    expect(summary).toContain('signs');
    expect(summary).toContain('instructor');
    expect(summary).not.toContain('2x = 18');
  });

  it('holds nothing that the guard would stop, and quotes nobody without a guard to ask', () => {
    const told = [student('so x = 4 then'), tutor('How did you get there?', 'ask-what-was-tried')];
    const summary = summariseThread([...thread, ...told], situation);
    expect(guardReply(summary, situation)).toEqual({ verdict: 'pass' });
    expect(summary).not.toContain('x = 4');
    expect(summariseThread(thread)).not.toContain('2x');
  });
});
