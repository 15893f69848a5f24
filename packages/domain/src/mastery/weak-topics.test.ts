import { describe, expect, it } from 'vitest';
import type { TutorMessage } from '../tutor/thread.ts';
import { type GradedCriterion, weakTopics } from './weak-topics.ts';

const at = '2026-11-20T10:00:00Z';
const marks = (criterion: string, points: number, maxPoints = 10): GradedCriterion => ({
  ...{ criterion, points, maxPoints, assignment: 'Unit 3', courseTitle: 'Algebra' },
});
const reply = (more: Partial<Extract<TutorMessage, { from: 'tutor' }>>): TutorMessage => ({
  ...{ from: 'tutor', turn: 't', text: 'What next?', at, mode: 'hint', move: 'confirm', problem: '1', slip: null },
  ...{ engine: 'built-in', blocked: [], stopped: false },
  ...more,
});
const talk = (...messages: TutorMessage[]) => ({ assignment: 'Unit 4', courseTitle: 'Algebra', messages });
const partnerTalk = (...messages: TutorMessage[]) => ({ assignment: null, courseTitle: null, messages });

describe('weakTopics', () => {
  it('says where points were lost, the largest share first, and leaves out what went well', () => {
    expect(weakTopics({ graded: [marks('Signs', 6), marks('Reasoning', 8), marks('Units', 1)], threads: [] })).toEqual([
      { topic: 'Unit 3: Units', why: 'You lost 9 of 10 points on Units in Unit 3.', courseTitle: 'Algebra' },
      { topic: 'Unit 3: Signs', why: 'You lost 4 of 10 points on Signs in Unit 3.', courseTitle: 'Algebra' },
    ]);
  });

  it('names a slip that came back, and not one that was made once', () => {
    const threads = [talk(reply({ slip: 'sign' }), reply({ slip: 'power' })), talk(reply({ slip: 'sign' }))];
    expect(weakTopics({ graded: [], threads })).toEqual([
      { topic: 'Signs', why: 'This tripped you up twice in your work with the tutor.', courseTitle: 'Algebra' },
    ]);
  });

  it('counts slips made with the study partner, and none of the problems that it set', () => {
    const practice = reply({ slip: 'sign', move: 'refer-to-instructor', problem: 'practice' });
    expect(weakTopics({ graded: [], threads: [talk(reply({ slip: 'sign' })), partnerTalk(practice)] })).toEqual([
      { topic: 'Signs', why: 'This tripped you up twice in your work with the tutor.', courseTitle: null },
    ]);
  });

  it('ranks marks before referrals, and referrals before what was left open', () => {
    const threads = [talk(reply({ move: 'refer-to-instructor', problem: '2' })), talk(reply({ move: 'nudge' }))];
    const topics = weakTopics({ graded: [marks('Signs', 7.5)], threads });
    expect(topics.map((one) => one.topic)).toEqual(['Unit 3: Signs', 'Unit 4: problem 2', 'Unit 4: problem 1']);
    expect(topics[1]?.why).toBe(
      'You were stuck on problem 2 of Unit 4 once, and the tutor sent you to your instructor.',
    );
    expect(topics[2]?.why).toBe('You left problem 1 of Unit 4 open with the tutor.');
  });

  it('says each topic once, is short, and says nothing of a student of whom nothing is known', () => {
    expect(weakTopics({ graded: [], threads: [] })).toEqual([]);
    expect(weakTopics({ graded: [marks('Free', 0, 0)], threads: [talk(reply({}))] })).toEqual([]);
    const many = Array.from({ length: 20 }, (_, i) => marks(`C${i % 12}${'x'.repeat(200)}`, 1));
    const topics = weakTopics({ graded: many, threads: [] }).map((one) => one.topic);
    expect(new Set(topics).size).toBe(8);
    expect(Math.max(...topics.map((one) => one.length))).toBe(120);
  });
});
