import { randomUUID } from 'node:crypto';
import { type ItemResponse, sumPoints } from '@skillbridge/domain';
import { quizQuestionsDocument } from '@skillbridge/domain/answers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { attemptRow, giveQuiz } from './give-quiz.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  world = await buildWorld(stack, 'all-kinds');
});
afterAll(() => stack.close());

const parts = (...texts: string[]) => texts.map((text, at) => ({ id: `x${at}`, text }));

/** Every kind once, each with points of its own; what a student could be told says SECRET. */
const questions = quizQuestionsDocument.read({
  v: 2,
  passages: [{ id: 'p', title: 'Tides', text: 'The moon pulls the sea.' }],
  items: [
    {
      ...{ kind: 'single', id: 'single', stem: 'What pulls the sea?', points: 1, passageId: 'p', key: 'x1' },
      options: parts('the wind', 'the moon', 'ships').map((one) => ({ ...one, feedback: 'SECRET' })),
    },
    {
      ...{ kind: 'multiple', id: 'multiple', stem: 'Which are prime?', points: 3, key: ['x0', 'x2', 'x3'] },
      ...{ options: parts('2', '9', '11', '13', '15'), scoring: 'partial' },
    },
    { kind: 'true-false', id: 'true-false', stem: 'Is 51 prime?', points: 0.75, key: false, explanation: 'SECRET' },
    {
      ...{ kind: 'numeric', id: 'numeric', stem: 'How long is it?', points: 2, key: '2.5', tolerance: '0.05' },
      unit: { text: 'km', typed: true },
    },
    {
      kind: 'expression',
      id: 'expression',
      stem: 'Factor $x^2-9$.',
      points: 1.25,
      key: '(x-3)(x+3)',
      form: 'same-form',
    },
    { kind: 'short', id: 'short', stem: 'Why are there tides?', points: 4, key: ['SECRET: the moon pulls the sea'] },
    {
      ...{ kind: 'matching', id: 'matching', stem: 'Match the capitals.', points: 1, scoring: 'partial' },
      ...{ prompts: parts('France', 'Spain', 'Italy'), choices: parts('Rome', 'Paris', 'Lyon', 'Madrid') },
      key: [
        { promptId: 'x0', choiceId: 'x1' },
        { promptId: 'x1', choiceId: 'x3' },
        { promptId: 'x2', choiceId: 'x0' },
      ],
    },
    {
      ...{ kind: 'ordering', id: 'ordering', stem: 'Put in order.', points: 2, scoring: 'partial' },
      ...{ entries: parts('reap', 'sow', 'thresh', 'water'), key: ['x1', 'x3', 'x0', 'x2'] },
    },
    {
      ...{ kind: 'blanks', id: 'blanks', stem: 'Half of three is [[1]], which is [[2]].', points: 1 },
      blanks: [
        { kind: 'typed', id: '1', accepted: ['3/2'] },
        { kind: 'chosen', id: '2', options: parts('more than one', 'less than one'), key: 'x0' },
      ],
    },
  ],
});

const short: ItemResponse = { kind: 'short', text: 'The moon pulls at the water.' };
const right: readonly ItemResponse[] = [
  { kind: 'single', optionId: 'x1' },
  { kind: 'multiple', optionIds: ['x3', 'x0', 'x2'] },
  { kind: 'true-false', value: false },
  { kind: 'numeric', text: '2,540 m' },
  { kind: 'expression', text: '(3+x)(x-3)' },
  short,
  {
    kind: 'matching',
    pairs: [
      { promptId: 'x2', choiceId: 'x0' },
      { promptId: 'x0', choiceId: 'x1' },
      { promptId: 'x1', choiceId: 'x3' },
    ],
  },
  { kind: 'ordering', entryIds: ['x1', 'x3', 'x0', 'x2'] },
  {
    kind: 'blanks',
    values: [
      { blankId: '1', text: '1.50' },
      { blankId: '2', text: 'x0' },
    ],
  },
];
const partly: readonly ItemResponse[] = [
  { kind: 'single', optionId: 'x0' },
  // Two right ones and a wrong one of three: a third of 3 points.
  { kind: 'multiple', optionIds: ['x0', 'x2', 'x1'] },
  { kind: 'true-false', value: false },
  // The unit is missing.
  { kind: 'numeric', text: '2.5' },
  // Equal, not factored.
  { kind: 'expression', text: 'x^2-9' },
  short,
  // One of three: a third of 1 point, at the nearest quarter.
  {
    kind: 'matching',
    pairs: [
      { promptId: 'x0', choiceId: 'x1' },
      { promptId: 'x1', choiceId: 'x0' },
    ],
  },
  // 0 stands after 3 and 2 after 0: two of four.
  { kind: 'ordering', entryIds: ['x3', 'x0', 'x2', 'x1'] },
  {
    kind: 'blanks',
    values: [
      { blankId: '1', text: '1.4' },
      { blankId: '2', text: 'x0' },
    ],
  },
];
const wrong: readonly ItemResponse[] = [
  { kind: 'single', optionId: 'nowhere' },
  { kind: 'multiple', optionIds: ['x0', 'x1', 'x2', 'x3', 'x4'].slice(1, 2) },
  { kind: 'true-false', value: true },
  { kind: 'numeric', text: '2.551 km' },
  { kind: 'expression', text: '(x-3)(x-3)' },
  { kind: 'short', text: ' \u200b\n ' },
  {
    kind: 'matching',
    pairs: [
      { promptId: 'x0', choiceId: 'x2' },
      { promptId: '__proto__', choiceId: 'x1' },
    ],
  },
  { kind: 'ordering', entryIds: ['x2', 'x2', 'x1', 'constructor'] },
  {
    kind: 'blanks',
    values: [
      { blankId: '1', text: '3' },
      { blankId: '2', text: 'x1' },
      { blankId: '1', text: '3/2' },
    ],
  },
];

test.each([
  ['right', right, [1, 3, 0.75, 2, 1.25, null, 1, 2, 1]],
  ['partly', partly, [0, 1, 0.75, 0, 0, null, 0.25, 1, 0.5]],
  ['wrong', wrong, [0, 0, 0, 0, 0, 0, 0, 0, 0]],
] as const)('every kind, taken %s, has the points that a person would count', async (_, responses, points) => {
  const quizId = await giveQuiz(stack, world, { questions, shuffleItems: true, shuffleOptions: true });
  const tab = portalOf(stack, world.people.student).student.quizzes;
  const { attemptId, quiz } = await tab.begin.mutate({ quizId, attemptKey: randomUUID() });
  expect(quiz.items.map(({ kind }) => kind).sort()).toEqual(questions.items.map(({ kind }) => kind).sort());
  expect(JSON.stringify(quiz)).not.toMatch(/SECRET|"key"|accepted|tolerance|"km"|scoring/);
  const changes = questions.items.flatMap(({ id }, at) => {
    const response = responses[at];
    return response ? [{ itemId: id, seq: 1, response }] : [];
  });
  const { receipts } = await tab.save.mutate({ attemptId, changes });
  expect(receipts.map(({ saved }) => saved)).toEqual(questions.items.map(() => true));
  await tab.handIn.mutate({ attemptId });
  const row = await attemptRow(stack, world, attemptId);
  const given = questions.items.map(({ id }) => row.marks.items.find(({ itemId }) => itemId === id)?.points ?? null);
  expect(given).toEqual(points);
  const { itemFeedback } = await tab.result.query({ attemptId });
  const shown = questions.items.map(({ id }) => itemFeedback.find(({ itemId }) => itemId === id)?.points ?? null);
  expect(shown).toEqual(points);
  if (row.status === 'published') expect(row.score).toBe(sumPoints(row.marks.items.map((mark) => mark.points)));
  else expect(given).toContain(null);
});
