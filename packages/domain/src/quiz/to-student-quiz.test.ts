import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuizItem, quizItemSchema } from './quiz-questions.ts';
import { studentQuizSchema } from './student-quiz.ts';
import { toStudentQuiz } from './to-student-quiz.ts';

const common = { points: 1, skill: null, explanation: 'secret-why' };
const options = [
  { id: 'a', text: 'Six' },
  { id: 'b', text: 'Eight' },
];
const items: QuizItem[] = [
  { ...common, kind: 'single', id: 'q1', stem: 'Which?', options, key: 'b' },
  { ...common, kind: 'multiple', id: 'q2', stem: 'Which ones?', options, key: ['a', 'b'] },
  { ...common, kind: 'true-false', id: 'q3', stem: 'True?', key: true },
  { ...common, kind: 'numeric', id: 'q4', stem: 'How many?', key: '8', tolerance: '0' },
  { ...common, kind: 'short', id: 'q5', stem: 'Why?', key: ['secret-model-answer'] },
];

describe('toStudentQuiz', () => {
  it('hands out exactly these fields of each kind', () => {
    const base = { points: 1, skill: null };
    expect(toStudentQuiz({ v: 1, items })).toStrictEqual({
      items: [
        { ...base, kind: 'single', id: 'q1', stem: 'Which?', options },
        { ...base, kind: 'multiple', id: 'q2', stem: 'Which ones?', options },
        { ...base, kind: 'true-false', id: 'q3', stem: 'True?' },
        { ...base, kind: 'numeric', id: 'q4', stem: 'How many?' },
        { ...base, kind: 'short', id: 'q5', stem: 'Why?' },
      ],
    });
  });

  it('gives the same quiz whatever the key and the explanation are', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b'), fc.boolean(), fc.string({ minLength: 1 }), (option, truth, words) => {
        const rekeyed = items.map((item): QuizItem => {
          const other = { ...item, explanation: words };
          if (other.kind === 'single') return { ...other, key: option };
          if (other.kind === 'true-false') return { ...other, key: truth };
          return other.kind === 'short' ? { ...other, key: [words] } : other;
        });
        expect(toStudentQuiz({ v: 1, items: rekeyed })).toStrictEqual(toStudentQuiz({ v: 1, items }));
      }),
    );
  });

  it('fails at the boundary rather than letting a key through', () => {
    expect(studentQuizSchema.safeParse({ items }).success).toBe(false);
    expect(studentQuizSchema.safeParse(toStudentQuiz({ v: 1, items })).success).toBe(true);
  });
});

describe('quizItemSchema', () => {
  it.each([
    [{ ...items[0], key: 'z' }, 'Mark the right option.'],
    [{ ...items[1], key: ['a', 'a'] }, 'Mark the right options, each once.'],
    [{ ...items[0], options: [options[0], options[0]] }, 'Each option appears once.'],
    [{ ...items[3], key: '1,000' }, 'Enter a number such as 12, -3.5 or 2/3.'],
  ])('refuses a key that does not fit its item (%#)', (item, message) => {
    expect(quizItemSchema.safeParse(item).error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
