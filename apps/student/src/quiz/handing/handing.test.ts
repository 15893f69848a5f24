import { describe, expect, it } from 'vitest';
import type { QuestionState } from '../taking/question-state.ts';
import { sayReview } from './say-review.ts';
import { writeReceipt } from './write-receipt.ts';

const line = (answer: QuestionState['answer'], place: QuestionState['place'] = 'saved', marked = false) => ({
  ...{ state: { answer, place, sentence: null }, marked },
});

describe('sayReview', () => {
  it('says plainly when nothing is left to do', () => {
    expect(sayReview([line('answered'), line('answered')])).toEqual({
      summary: 'All 2 questions are answered, and every answer is saved.',
      warnings: [],
    });
  });

  it('counts what one may want to see to, and what is not sent', () => {
    const lines = [line('empty', 'nothing'), line('incomplete'), line('answered', 'unsent', true), line('answered')];
    expect(sayReview(lines)).toEqual({
      summary: '3 of 4 questions answered, 1 not sent yet.',
      warnings: ['1 question is not answered.', '1 answer is not complete.', '1 question is marked for review.'],
    });
  });
});

describe('writeReceipt', () => {
  it('holds what the server has, with the number of each change, in the academy’s time', () => {
    const text = writeReceipt({
      receipt: {
        ...{ attemptId: '0199', handedInAt: '2026-11-23T12:30:00Z', handedInBy: 'clock' },
        ...{ answered: 1, questions: 2 },
      },
      ...{ title: 'Equations', courseTitle: 'Algebra', academy: 'Northlight', student: 'Amara Okafor', number: 2 },
      timeZone: 'America/New_York',
      answers: [
        {
          item: { kind: 'numeric', id: 'q1', stem: '', points: 1, skill: null, unit: null, typesUnit: false },
          response: { kind: 'numeric', text: '7' },
          seq: 4,
        },
        { item: { kind: 'short', id: 'q2', stem: '', points: 1, skill: null }, response: null, seq: 0 },
      ],
    });
    expect(text).toContain('Handed in: Mon 23 Nov 2026, 07:30 (America/New_York), when the time was over');
    expect(text).toContain('1. 7 (change 4)\n2. No answer\n');
    expect(text).toContain('Attempt: 2');
  });
});
