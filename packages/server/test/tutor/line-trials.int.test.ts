import { says } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { buildWorld, type World } from '../world.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

let tutor: TutorStack;
let world: World;
let count = 0;

beforeAll(async () => {
  tutor = await startTutorStack([says('What undoes the five?')]);
});
afterAll(() => tutor.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(tutor.stack, `trials-${count}`);
});

const QUIET = 'Show the step that leads to this value; I check steps, not guesses.';

/** What is said of the last line. */
async function check(work: string, who: 'student' | 'student2' = 'student') {
  const { tutor: procedures } = portalOf(tutor.stack, world.people[who]).student;
  const assignmentId = who === 'student' ? world.assignment : world.assignment2;
  return (await procedures.checkLines.mutate({ assignmentId, work })).lines.at(-1);
}

test('after three values the lines go quiet, and speak again after a step', async () => {
  for (const value of [7, 9, 11]) expect(await check(`2x = 8\nx = ${value}`)).toMatchObject({ verdict: 'breaks' });
  expect(await check('2x = 8\nx = 5')).toEqual({ number: 2, verdict: 'unread', slip: null, sentence: QUIET });
  expect(await check('2x = 8\nx = 4')).toMatchObject({ verdict: 'unread', sentence: QUIET });
  expect(await check('2x = 8\nx = 5')).toMatchObject({ verdict: 'unread', sentence: QUIET });
  expect(await check('2x = 8')).toMatchObject({ verdict: 'follows' });
  expect(await check('2x = 13 - 5\n2x = 8\nx = 4')).toMatchObject({ verdict: 'follows' });
  expect(await check('2x = 8\nx = 3', 'student2')).toMatchObject({ verdict: 'breaks' });
});

test('a value counts once, however often and however it is written', async () => {
  for (let again = 0; again < 4; again += 1) {
    for (const line of ['x = 6', 'x=6', 'x = 12/2']) {
      expect(await check(`2x = 8\n${line}`)).toMatchObject({ verdict: 'breaks' });
    }
  }
  expect(await check('2x = 8\nx = 4')).toMatchObject({ verdict: 'follows' });
});

test('a line that is being typed is one line, and going back to its beginning opens no new ones', async () => {
  for (const line of ['x = 1', 'x = 12', 'x = 125', 'x = 125/5']) {
    expect(await check(`2x = 8\n${line}`)).toMatchObject({ verdict: 'breaks' });
  }
  for (const line of ['x = 1', 'x = 13', 'x = 1', 'x = 14']) {
    expect(await check(`2x = 8\n${line}`)).toMatchObject({ verdict: 'breaks' });
  }
  expect(await check('2x = 8\nx = 1')).toMatchObject({ verdict: 'breaks' });
  expect(await check('2x = 8\nx = 15')).toMatchObject({ verdict: 'unread', sentence: QUIET });
});

test('values tried at the same instant do not get past the count', async () => {
  const lines = await Promise.all([1, 2, 3, 5, 6, 7, 8, 9].map((value) => check(`2x = 8\nx = ${value}`)));
  expect(lines.filter((line) => line?.verdict === 'breaks').length).toBeLessThanOrEqual(3);
});

test('one broken step after the other goes quiet as well, and new steps do not open values without end', async () => {
  const steps = [];
  for (let value = 20; value < 30; value += 1) steps.push((await check(`2x = ${value}`))?.verdict);
  expect(steps.filter((verdict) => verdict === 'breaks')).toHaveLength(6);
  let told = 0;
  for (let step = 1; step <= 10; step += 1) {
    for (const value of [30, 40, 50].map((ten) => ten + step)) {
      const line = await check(`2x + ${step} = ${8 + step}\n2x = 8\nx = ${value}`);
      if (line?.verdict === 'breaks') told += 1;
    }
  }
  expect(told).toBe(12);
  expect(await check('2x + 9 = 17\n2x = 8\nx = 77')).toMatchObject({ sentence: expect.stringContaining('today') });
});
