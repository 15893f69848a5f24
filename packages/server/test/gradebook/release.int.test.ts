import { AuditEntry, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { fullReview, openBook } from './open-book.ts';

let stack: Stack;
let world: World;
let open: ReturnType<typeof openBook>;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `release-${count}`);
  open = openBook(stack, world);
});

describe('releasing', () => {
  test('previews by task, publishes in the instructor’s name, and publishes nothing twice', async () => {
    await open.markAll();
    const preview = await open.book.releasePreview.query({ courseId: world.course });
    expect(preview.tasks.map(({ ready, waiting }) => [ready, waiting])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const release = () => open.book.release.mutate({ courseId: world.course, works: preview.works });
    expect(await release()).toEqual({ published: 2, left: [] });
    const again = await release();
    expect(again.published).toBe(0);
    expect(again.left).toHaveLength(2);
    await open.change(async (em) => {
      const { tenantId } = world;
      const entries = await em.find(AuditEntry, {
        tenantId,
        action: { $in: ['submission.publish', 'attempt.publish'] },
      });
      expect(entries.map(({ actorId }) => actorId)).toEqual(Array(2).fill(world.people.instructor.id));
      const work = await em.findOneOrFail(Submission, { tenantId, id: world.submission });
      expect([work.status, work.grade, work.gradedById]).toEqual(['published', 9, world.people.instructor.id]);
    });
  });

  test('leaves alone what has incomplete marks, and what changed since the preview', async () => {
    const preview = await open.book.releasePreview.query({ courseId: world.course });
    expect(preview.works).toEqual([]);
    expect(preview.tasks.map(({ ready, waiting }) => [ready, waiting])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    await open.markAll();
    const { works } = await open.book.releasePreview.query({ courseId: world.course });
    await open.change(async (em) => {
      const work = await em.findOneOrFail(Submission, { tenantId: world.tenantId, id: world.submission });
      work.review = { ...fullReview, criteria: fullReview.criteria.slice(0, 1) };
    });
    const done = await open.book.release.mutate({ courseId: world.course, works });
    expect(done).toEqual({ published: 1, left: [{ kind: 'submission', workId: world.submission }] });
    expect(await open.cellOf(await open.task())).toMatchObject({ state: 'waiting' });
  });

  test('is for one student or one task where that is asked', async () => {
    await open.markAll();
    const other = await open.addStudent('Other');
    const preview = (more: object) => open.book.releasePreview.query({ courseId: world.course, ...more });
    expect((await preview({ studentIds: [other] })).works).toEqual([]);
    expect((await preview({ studentIds: [world.people.student.id] })).works).toHaveLength(2);
    const one = await preview({ task: { kind: 'quiz', id: world.quiz } });
    expect(one.works.map(({ workId }) => workId)).toEqual([world.attempt]);
  });
});
