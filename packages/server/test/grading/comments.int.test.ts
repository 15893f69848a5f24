import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `comments-${count}`);
});

const comments = (who: 'instructor' | 'instructor2' = 'instructor') =>
  portalOf(stack, world.people[who]).instructor.comments;
const texts = async (search = '') => (await comments().list.query({ search })).map(({ text }) => text);

test('the most used come first, counted right when two windows use one at once', async () => {
  const [one, two] = [await comments().add.mutate({ text: 'One' }), await comments().add.mutate({ text: 'Two' })];
  await Promise.all([1, 2, 3].map(() => comments().use.mutate({ commentId: one.id })));
  await comments().use.mutate({ commentId: two.id });
  expect((await comments().list.query({})).map(({ text, uses }) => [text, uses])).toEqual([
    ['One', 3],
    ['Two', 1],
  ]);
});

test('a search finds every word in any order and case, and takes signs as they are', async () => {
  for (const text of ['Show the middle step.', 'Show your units', '100% right', 'a_b'])
    await comments().add.mutate({ text });
  expect(await texts('STEP show')).toEqual(['Show the middle step.']);
  expect(await texts('%')).toEqual(['100% right']);
  expect(await texts('_')).toEqual(['a_b']);
  expect(await texts('nothing')).toEqual([]);
});

test('the same words twice are one comment; an edit of an older version is a conflict; a removed one is gone', async () => {
  const first = await comments().add.mutate({ text: 'Well done.' });
  expect(await comments().add.mutate({ text: ' Well done. ' })).toEqual(first);
  const edited = await comments().change.mutate({
    commentId: first.id,
    version: first.version,
    text: 'Well reasoned.',
  });
  await expect(
    comments().change.mutate({ commentId: first.id, version: first.version, text: 'Lost' }),
  ).rejects.toMatchObject({ data: { reason: 'CONFLICT' } });
  expect(edited.text).toBe('Well reasoned.');
  await comments().remove.mutate({ commentId: first.id });
  expect(await texts()).toEqual([]);
});

test('a bank is its owner’s alone, and an empty comment is none', async () => {
  await comments().add.mutate({ text: 'Mine' });
  expect(await comments('instructor2').list.query({})).toEqual([]);
  await expect(comments().add.mutate({ text: '   ' })).rejects.toThrow('Write the comment first.');
});
