import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, itemSchema } from '../items/item.ts';
import { quizQuestionsDocument } from './quiz-questions.ts';
import { studentQuizSchema } from './student-quiz.ts';
import { toStudentQuiz } from './to-student-quiz.ts';

const asWritten = { seed: 'attempt', shuffleItems: false, shuffleOptions: false };
const stored = import.meta.glob('../documents/fixtures/quiz-questions.v2.json', { eager: true, import: 'default' });
const questions = quizQuestionsDocument.read(Object.values(stored)[0]);
const [single, multiple, , numeric] = questions.items;

describe('toStudentQuiz', () => {
  it('hands out exactly these fields of each kind', () => {
    const base = { points: 1, skill: null };
    const quiz = toStudentQuiz(questions, asWritten);
    expect(quiz.items.slice(0, 6)).toStrictEqual([
      {
        ...{ ...base, skill: 'CCSS.MATH.3.OA.C.7', kind: 'single', id: 'q1', stem: 'What is $6 \\times 9$?' },
        options: [
          { id: 'a', text: '54' },
          { id: 'b', text: '15' },
        ],
      },
      {
        ...{ ...base, kind: 'multiple', id: 'q2', stem: 'Which are prime?', points: 2 },
        options: [
          { id: 'a', text: '2' },
          { id: 'b', text: '9' },
          { id: 'c', text: '11' },
        ],
      },
      { ...base, kind: 'true-false', id: 'q3', stem: 'Zero is even.' },
      { ...base, kind: 'numeric', id: 'q4', stem: 'How far is it?', unit: null, typesUnit: true },
      { ...base, kind: 'expression', id: 'q5', stem: 'Factor $x^2 - 9$.' },
      { ...base, kind: 'short', id: 'q6', stem: 'Why does the lamp turn?', points: 3, passageId: 'p1' },
    ]);
    expect(Object.keys(quiz.items[6] ?? {}).sort()).toEqual(
      ['choices', 'id', 'kind', 'points', 'prompts', 'skill', 'stem'].sort(),
    );
    expect(Object.keys(quiz.items[7] ?? {}).sort()).toEqual(['entries', 'id', 'kind', 'points', 'skill', 'stem']);
    expect(quiz.items[8]).toMatchObject({
      blanks: [
        { id: '1', options: null },
        {
          id: '2',
          options: [
            { id: 'a', text: 'ice' },
            { id: 'b', text: 'steam' },
          ],
        },
      ],
    });
    expect(quiz.passages).toEqual(questions.passages);
  });

  it('gives the same quiz whatever keys, explanations, feedback and sources are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), fc.string(), (words, truth, seed) => {
        const rekeyed = questions.items.map((item) => rekey(item, words, truth));
        const view = { seed, shuffleItems: true, shuffleOptions: true };
        expect(toStudentQuiz({ ...questions, items: rekeyed }, view)).toStrictEqual(toStudentQuiz(questions, view));
      }),
    );
  });

  it('shows one attempt the same order every time, and different attempts different ones', () => {
    const order = (seed: string) =>
      toStudentQuiz(questions, { seed, shuffleItems: true, shuffleOptions: true }).items.map((item) => item.id);
    expect(order('one')).toEqual(order('one'));
    expect(new Set(Array.from({ length: 20 }, (_, at) => order(String(at)).join(' '))).size).toBeGreaterThan(10);
  });

  it('keeps the items of a passage together', () => {
    const about = (id: string): Item => ({
      ...{ kind: 'true-false', id, stem: 'It turned.', points: 1, skill: null, explanation: '', key: true },
      passageId: 'p1',
    });
    const items = [about('x'), ...questions.items, about('y')];
    for (let seed = 0; seed < 20; seed += 1) {
      const view = { seed: String(seed), shuffleItems: true, shuffleOptions: false };
      const ids = toStudentQuiz({ ...questions, items }, view).items.map((item) => item.id);
      expect(ids.indexOf('y') - ids.indexOf('x')).toBe(2);
    }
  });

  it('fails at the boundary rather than letting a key through', () => {
    expect(studentQuizSchema.safeParse(questions).success).toBe(false);
    expect(studentQuizSchema.safeParse(toStudentQuiz(questions, asWritten)).success).toBe(true);
  });
});

/** The same item with another key and other words for staff. */
function rekey(item: Item, words: string, truth: boolean): Item {
  const other = { ...item, explanation: words, source: words };
  switch (other.kind) {
    case 'single':
      return { ...other, key: truth ? 'a' : 'b', options: other.options.map((one) => ({ ...one, feedback: words })) };
    case 'true-false':
      return { ...other, key: truth };
    case 'ordering':
      return { ...other, key: other.key.toReversed(), entries: truth ? other.entries : other.entries.toReversed() };
    case 'matching':
      return { ...other, key: other.key.map((pair) => ({ ...pair, choiceId: truth ? 'c' : 'a' })) };
    case 'short':
      return { ...other, key: [words] };
    default:
      return other;
  }
}

describe('itemSchema', () => {
  const options = [{ id: 'a', text: 'Six' }];
  it.each([
    [{ ...single, key: 'z' }, 'Mark the right option.'],
    [{ ...multiple, key: ['a', 'a'] }, 'Mark the right options, each once.'],
    [{ ...single, options: [...options, ...options] }, 'Each option appears once.'],
    [{ ...numeric, key: '1,000' }, 'Enter a number such as 12, -3.5 or 2/3.'],
    [{ ...questions.items[6], key: [] }, 'Give each prompt its match.'],
    [{ ...questions.items[7], key: ['a', 'a'] }, 'Give every entry its place.'],
    [{ ...questions.items[8], stem: 'No blank here.' }, 'Mark each blank in the question once, as [[1]].'],
  ])('refuses a key that does not fit its item (%#)', (item, message) => {
    expect(itemSchema.safeParse(item).error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
