import { checkQuiz } from '@skillbridge/domain/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { ask, generate, generations, quizOf } from './generate.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'generating');
  await stack.skillbridge.startWorker();
});
afterAll(() => stack.close());

test('a quiz about a standard is made by a job without a model, and every item of it is through the gate', async () => {
  const request = ask({ kind: 'standard', standardId: 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1' }, { length: 6 });
  const made = await generate(stack, world, request);
  expect(made).toMatchObject({
    ...{ status: 'done', done: 6, total: 6, problem: null, engine: 'built-in', costMicroUsd: 0 },
    about: 'Linear equations in one variable',
    report: { kept: 6 },
  });
  const quiz = await quizOf(stack, world, made.quizId);
  expect(quiz).toMatchObject({
    ...{ status: 'draft', title: 'Linear equations in one variable' },
    standardId: 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1',
  });
  const { items } = quiz.questions;
  expect(items).toHaveLength(6);
  expect(checkQuiz(items).blocked).toEqual([]);
});

test('a list shows what was asked for, newest first, a page at a time', async () => {
  const page = await generations(stack, world).list.query({ courseId: world.course, limit: 1 });
  expect(page.items).toMatchObject([{ about: 'Linear equations in one variable', status: 'done' }]);
});
