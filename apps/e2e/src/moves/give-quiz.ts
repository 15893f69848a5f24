import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { findSharedCourse } from './give-out.ts';

const receipt = z.object({ id: z.string(), version: z.number() });
const findings = z.array(z.object({ id: z.string(), severity: z.string() }));

export interface NewQuiz {
  readonly title: string;
  /** The demo student's course when left out. */
  readonly courseId?: string;
  /** Sample questions when left out. */
  readonly items?: readonly object[];
  readonly passages?: readonly object[];
  readonly minutes?: number | null;
  readonly settings?: object;
}

const option = (id: string, text: string, feedback = '') => ({ id, text, ...(feedback && { feedback }) });

/** Two questions that the key can score. */
const twoItems = [
  {
    ...{
      kind: 'single',
      id: 'q1',
      stem: 'What is $2 + 2$?',
      points: 1,
      explanation: 'Two and two are four.',
      key: 'b',
    },
    options: [option('a', '3', 'One too few.'), option('b', '4'), option('c', '5'), option('d', '22')],
  },
  { kind: 'numeric', id: 'q2', stem: 'Solve $3x = 21$ for $x$.', points: 2, key: '7', explanation: 'Divide by 3.' },
];

/** One question of each kind, two of them about a passage. */
export const everyKind = [
  ...twoItems,
  {
    ...{
      kind: 'multiple',
      id: 'q3',
      stem: 'Which of these are prime?',
      points: 2,
      key: ['a', 'c'],
      scoring: 'partial',
    },
    options: [option('a', '7'), option('b', '9', 'Three times three.'), option('c', '11'), option('d', '15')],
  },
  { kind: 'true-false', id: 'q4', stem: 'Every square is a rectangle.', points: 1, key: true },
  { kind: 'expression', id: 'q5', stem: 'Expand $(x + 3)(x - 2)$.', points: 2, key: 'x^2 + x - 6' },
  {
    ...{ kind: 'matching', id: 'q6', stem: 'Match each shape to its number of sides.', points: 3 },
    prompts: [option('a', 'Triangle'), option('b', 'Pentagon'), option('c', 'Hexagon')],
    choices: [option('x', 'three'), option('y', 'five'), option('z', 'six')],
    key: [
      { promptId: 'a', choiceId: 'x' },
      { promptId: 'b', choiceId: 'y' },
      { promptId: 'c', choiceId: 'z' },
    ],
  },
  {
    ...{ kind: 'ordering', id: 'q7', stem: 'Put these in order, smallest first.', points: 1, key: ['c', 'a', 'b'] },
    entries: [option('a', '$0.5$'), option('b', '$0.75$'), option('c', '$0.2$')],
  },
  {
    ...{ kind: 'blanks', id: 'q8', stem: 'The keeper climbed [[1]] steps to the [[2]].', points: 2, passageId: 'p1' },
    blanks: [
      { kind: 'typed', id: '1', accepted: ['211'] },
      { kind: 'chosen', id: '2', options: [option('a', 'lamp'), option('b', 'cellar')], key: 'a' },
    ],
  },
  {
    ...{ kind: 'short', id: 'q9', stem: 'Why did the keeper count the steps aloud?', points: 3, passageId: 'p1' },
    key: ['Counting kept him awake on the way up.'],
  },
];
export const lighthouse = {
  id: 'p1',
  title: 'The keeper of the light',
  text:
    'Every evening at dusk the keeper climbed the two hundred and eleven steps to the lamp. He counted them aloud, not ' +
    'because the number ever changed, but because a man who counts does not fall asleep on the way up.\n\n' +
    'In winter the wind found the cracks in the stone and counted with him, one low note for each landing. By the time ' +
    'he reached the lamp he had told the tower its own height once more, and the tower, as ever, had not replied.',
};

/** Publishes a quiz in a course of the demo instructor, whose `page` it is. Returns its id. */
export async function giveQuiz(page: Page, quiz: NewQuiz): Promise<string> {
  const courseId = quiz.courseId ?? (await findSharedCourse(page));
  const questions = { v: 2, passages: quiz.passages ?? [], items: quiz.items ?? twoItems };
  const settings = {
    ...{ v: 1, attempts: 2, counts: 'best', shuffleItems: false, shuffleOptions: false, feedback: 'after-hand-in' },
    ...{ anonymous: false, ...quiz.settings },
  };
  const draft = { title: quiz.title, questions, settings, timeLimitMinutes: quiz.minutes ?? null };
  const made = await call(page, 'instructor.quizzes.create', { courseId, draft });
  const { id: quizId, version } = receipt.parse(made);
  // The gate may have its doubts about questions this small: an instructor stands by them.
  const found = findings.parse(await call(page, 'instructor.quizzes.check', { quizId, courseId, questions }));
  await call(page, 'instructor.quizzes.publish', { quizId, version, accepted: found.map(({ id }) => id) });
  return quizId;
}

async function call(page: Page, path: string, input: object): Promise<unknown> {
  const { data, refusal } = await callApi(page, 'mutation', path, input);
  if (refusal) throw new Error(`${path}: ${refusal}`);
  return data;
}
