import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../items/item.ts';
import type { QuizMark } from '../quiz-marks.ts';
import { scoreAttempt } from './score-attempt.ts';
import { toItemFeedback } from './to-item-feedback.ts';

const single = itemSchema.parse({
  ...{ kind: 'single', id: 'q1', stem: 'What is $2 + 2$?', points: 2, explanation: 'Two and two are four.', key: 'b' },
  source: 'Worksheet, line 3',
  options: [
    { id: 'a', text: '3', feedback: 'One too few.' },
    { id: 'b', text: '4', feedback: 'Right.' },
    { id: 'c', text: '22', feedback: 'You put them side by side.' },
  ],
});
const short = itemSchema.parse({
  kind: 'short',
  id: 'q2',
  stem: 'Why?',
  points: 2,
  key: ['Because both sides stay equal.'],
});
const pick = (optionId: string) => ({ kind: 'single' as const, optionId });
const mark = (points: number, by: QuizMark['by'] = 'key'): QuizMark => ({
  ...{ itemId: 'q1', points, by, parts: [], feedback: '', overridden: null },
});
const base = { item: single, response: pick('a'), blank: false, mark: mark(0) };

describe('toItemFeedback', () => {
  it('tells nothing but that an answer waits before anything is due, whatever the mark', () => {
    expect(toItemFeedback({ ...base, due: 'nothing' })).toEqual({
      ...{ itemId: 'q1', outcome: 'waiting', points: null, maxPoints: 2, parts: [], options: [] },
      ...{ explanation: '', key: null, words: '' },
    });
  });

  it('tells what the key judged, with the feedback on what was chosen and on nothing else', () => {
    expect(toItemFeedback({ ...base, due: 'key-scored' })).toEqual({
      ...{ itemId: 'q1', outcome: 'wrong', points: 0, maxPoints: 2, parts: [] },
      options: [{ id: 'a', text: 'One too few.' }],
      explanation: 'Two and two are four.',
      key: expect.stringContaining('4'),
      words: '',
    });
  });

  it('hides an instructor’s mark until it is published', () => {
    const graded = { ...base, mark: { ...mark(1, 'instructor'), feedback: 'Nearly.' } };
    expect(toItemFeedback({ ...graded, due: 'key-scored' })).toMatchObject({ points: null, words: '', key: null });
    expect(toItemFeedback({ ...graded, due: 'everything' })).toMatchObject({
      ...{ outcome: 'partly', points: 1, words: 'Nearly.' },
    });
  });

  it('keeps the model answer of a short answer until a person has graded it', () => {
    const answered = { item: short, response: { kind: 'short' as const, text: 'So.' }, blank: false, mark: null };
    for (const due of ['nothing', 'key-scored', 'everything'] as const) {
      expect(JSON.stringify(toItemFeedback({ ...answered, due }))).not.toContain('both sides');
    }
  });

  it('calls a blank one unanswered, not wrong', () => {
    expect(toItemFeedback({ ...base, response: null, blank: true, due: 'key-scored' }).outcome).toBe('unanswered');
  });
});

describe('scoreAttempt', () => {
  const answers = (texts: Record<string, string>) => ({
    v: 1 as const,
    answers: Object.entries(texts).map(([itemId, text]) => ({
      ...{ itemId, seq: 1, savedAt: '2026-11-18T15:00:00Z' },
      response: itemId === 'q1' ? pick(text) : { kind: 'short' as const, text },
    })),
  });

  it('marks what the key can judge and leaves words to a person', () => {
    const scored = scoreAttempt([single, short], answers({ q1: 'b', q2: 'They stay equal.' }));
    expect(scored.marks).toMatchObject([{ itemId: 'q1', points: 2, by: 'key' }]);
    expect(scored.open.map(({ id }) => id)).toEqual(['q2']);
    expect(scored.points).toBe(2);
  });

  it.each<Record<string, string>>([{}, { q2: '' }, { q2: ' \n ' }])(
    'leaves nothing to a person where nothing was answered: %j',
    (texts) => {
      const scored = scoreAttempt([single, short], answers(texts));
      expect(scored).toMatchObject({ open: [], points: 0, marks: [{ points: 0 }, { points: 0 }] });
    },
  );
});
