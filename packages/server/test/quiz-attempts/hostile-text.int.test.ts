import { randomUUID } from 'node:crypto';
import type { ItemResponse } from '@skillbridge/domain';
import { type Item, quizQuestionsDocument } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz } from './give-quiz.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  world = await buildWorld(stack, 'hostile-text');
});
afterAll(() => stack.close());

const tab = () => portalOf(stack, world.people.student).student.quizzes;
const take = async (items: readonly object[], changes: { itemId: string; response: ItemResponse }[]) => {
  const questions = quizQuestionsDocument.read({ v: 2, passages: [], items });
  const quizId = await giveQuiz(stack, world, { questions });
  const { attemptId } = await tab().begin.mutate({ quizId, attemptKey: randomUUID() });
  const reply = await tab().handIn.mutate({ attemptId, changes: changes.map((one) => ({ ...one, seq: 1 })) });
  return { attemptId, reply };
};

const nest = (open: string, inside: string, close: string, times: number) =>
  `${open.repeat(times)}${inside}${close.repeat(times)}`;
const bombs = [
  'x^x^x^x^x^x^x^x^x',
  '9^9^9^9^9^9',
  '(x+1)^999999999',
  '((((x+1)^9+1)^9+1)^9+1)^9',
  '(a+b+c+d+e+f)^60',
  nest('(', 'x', ')', 140),
  nest('\\frac{1}{', 'x', '}', 25),
  nest('\\sqrt{', 'x', '}', 40),
  '(a+b+c+d)'.repeat(30),
  '1e99999999999',
  '99999999!',
  'x=1±2±3±4±5±6±7±8±9±1±2±3±4±5±6',
  '\\def\\a{\\a\\a}\\a',
  '\u202e9-2^x',
  '-'.repeat(290),
  '=x'.repeat(140),
  '<script>alert(1)</script>',
  `=HYPERLINK("http://evil","x")`,
];

describe('answers that are meant to hurt', () => {
  test('mathematics without end is judged in good time, earns nothing, and what cannot be settled waits for a person', async () => {
    const items = bombs.flatMap((_, at) => [
      { kind: 'expression', id: `e${at}`, stem: 'Factor it.', points: 1, key: '(x-3)(x+3)' },
      { kind: 'numeric', id: `n${at}`, stem: 'How many?', points: 1, key: '42', tolerance: '0.1' },
      {
        kind: 'blanks',
        id: `b${at}`,
        stem: '[[1]]',
        points: 1,
        blanks: [{ kind: 'typed', id: '1', accepted: ['x^2'] }],
      },
    ]);
    const { attemptId, reply } = await take(
      items,
      bombs.flatMap((bomb, at) => [
        { itemId: `e${at}`, response: { kind: 'expression', text: bomb.slice(0, 300) } },
        { itemId: `n${at}`, response: { kind: 'numeric', text: bomb.slice(0, 60) } },
        { itemId: `b${at}`, response: { kind: 'blanks', values: [{ blankId: '1', text: bomb.slice(0, 200) }] } },
      ]),
    );
    expect(reply.receipts.every(({ saved }) => saved)).toBe(true);
    const { marks } = await attemptRow(stack, world, attemptId);
    expect(marks.items.filter(({ points }) => points > 0)).toEqual([]);
  });

  test('an answer is kept and shown to the letter, whatever is in it', async () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '\u202eabc\u202c שלום \u0301\u0301\u0301',
      '{"__proto__":{"admin":true}}',
      '$\\href{javascript:alert(1)}{x}$',
      '=1+1',
      '\u{1F600}'.repeat(1900),
    ];
    const items = texts.map((_, at) => ({ kind: 'short', id: `s${at}`, stem: 'Say it.', points: 1, key: ['it'] }));
    const { attemptId } = await take(
      items,
      texts.map((text, at) => ({ itemId: `s${at}`, response: { kind: 'short', text } })),
    );
    const { answers } = await tab().result.query({ attemptId });
    expect(answers.map(({ response }) => (response?.kind === 'short' ? response.text : null))).toEqual(texts);
  });

  test('items named after what every object has are items like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const items = names.map((id) => ({ kind: 'true-false', id, stem: `Is it ${id}?`, points: 1, key: true }));
    const { attemptId } = await take(
      items,
      names.map((itemId) => ({ itemId, response: { kind: 'true-false', value: true } })),
    );
    expect(await attemptRow(stack, world, attemptId)).toMatchObject({ status: 'published', score: 4 });
    const { itemFeedback } = await tab().result.query({ attemptId });
    expect(itemFeedback.map(({ outcome }) => outcome)).toEqual(names.map(() => 'right'));
  });

  test('a hundred answers of the greatest length are taken in one hand-in', async () => {
    const items = Array.from({ length: 100 }, (_, at) => ({
      ...{ kind: 'short', id: `s${at}`, stem: 'Say it.', points: 1, key: ['it'] },
    }));
    const text = 'ä'.repeat(4000);
    const { attemptId, reply } = await take(
      items,
      items.map(({ id }) => ({ itemId: id, response: { kind: 'short', text } })),
    );
    expect(reply).toMatchObject({ answered: 100, questions: 100 });
    expect((await attemptRow(stack, world, attemptId)).answers.answers).toHaveLength(100);
  });
});

describe('a quiz that is meant to hurt', () => {
  const quizzes = () => portalOf(stack, world.people.instructor).instructor.quizzes;
  const publish = async (items: Item[]) => {
    const settings = {
      ...{ v: 1 as const, attempts: 1, counts: 'best' as const, feedback: 'after-release' as const, anonymous: false },
      ...{ shuffleItems: false, shuffleOptions: false },
    };
    const draft = { title: 'Big', questions: { v: 2 as const, passages: [], items }, settings, timeLimitMinutes: null };
    const { id, version } = await quizzes().create.mutate({ courseId: world.course, draft });
    return quizzes().publish.mutate({ quizId: id, version });
  };
  const lines = ['rain', 'gold', 'wool', 'salt', 'corn', 'wine', 'silk', 'coal', 'iron', 'wood'];
  const asks = (at: number): Item => ({
    ...{ kind: 'short', id: `s${at}`, points: 1000, key: ['it'], skill: null, explanation: '' },
    stem: `Where did ${lines[at % 10]} come from in year ${at * 37} of the reign?`,
  });

  test('of more points than a quiz carries is refused before it is out, with a sentence', async () => {
    await expect(publish([asks(0), asks(1)])).rejects.toMatchObject({
      data: { reason: 'INVALID', details: { problems: [{ path: 'questions' }] } },
    });
    await expect(publish(Array.from({ length: 100 }, (_, at) => asks(at)))).rejects.toMatchObject({
      data: { reason: 'INVALID' },
    });
  });
});
