import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { createReviewSaver, type SaverPorts } from './create-review-saver.ts';
import type { MarkedWork, Review } from './marked-work.ts';

const work: MarkedWork = {
  ...{ kind: 'submission', workId: 's', version: 1, published: false, publishedAt: null, publishedBy: null },
  ...{ grade: null, studentName: 'Maya', maxPoints: 4, begun: false, blind: 'no', suggestion: null },
  parts: [{ id: 'method', name: 'Method', maxPoints: 4 }],
  review: { parts: [], feedback: '' },
};

const marks = (points: number): Review => ({ parts: [{ partId: 'method', points, feedback: '' }], feedback: '' });

const markedBy = (points: number, change: Partial<MarkedWork>): MarkedWork => ({
  ...work,
  review: marks(points),
  ...change,
});

const data = { code: 'CONFLICT', reason: 'CONFLICT', fields: {}, details: {}, requestId: null };
const conflict = () =>
  new TRPCClientError('Somebody changed this work.', { result: { error: { message: 'Changed.', code: -1, data } } });

/** A server with one row: a call with another version than the row's is a conflict. */
function serverWith(row: MarkedWork) {
  const server = { row, calls: [] as number[] };
  const write = async (review: Review, version: number, published: boolean) => {
    server.calls.push(version);
    if (version !== server.row.version) throw conflict();
    server.row = { ...server.row, version: version + 1, published, review };
    return { version: version + 1 };
  };
  const ports: SaverPorts = {
    read: async () => server.row,
    save: (review, version) => write(review, version, server.row.published),
    publish: async (review, version) => ({
      ...(await write(review, version, true)),
      grade: review.parts[0]?.points ?? 0,
      next: null,
    }),
  };
  return { server, ports };
}

test('saves begun together go one after the other, each with the version of the one before', async () => {
  const { server, ports } = serverWith(work);
  const saver = createReviewSaver(work, ports);
  await Promise.all([saver.save(marks(1)), saver.save(marks(2)), saver.publish(marks(3))]);
  expect(server.calls).toEqual([1, 2, 3]);
  expect(server.row.review.parts[0]?.points).toBe(3);
  expect(saver.read().held).toMatchObject({ version: 4, published: true });
});

test('marks that the server has already are not sent again', async () => {
  const { server, ports } = serverWith(work);
  const saver = createReviewSaver(work, ports);
  await saver.save(marks(2));
  await saver.save(marks(2));
  expect(server.calls).toEqual([1]);
});

test('a suggestion that arrived meanwhile is no conflict: the save is repeated on top of it', async () => {
  const { server, ports } = serverWith({ ...work, version: 2, suggestion: { parts: [], feedback: '' } });
  const saver = createReviewSaver(work, ports);
  await saver.save(marks(3));
  expect(server.calls).toEqual([1, 2]);
  expect(saver.read()).toMatchObject({ conflict: null, failure: null, held: { version: 3 } });
});

test('a save whose answer got lost is recognised as our own', async () => {
  const { ports } = serverWith(markedBy(3, { version: 2 }));
  const saver = createReviewSaver(work, ports);
  await saver.save(marks(3));
  expect(saver.read()).toMatchObject({ conflict: null, failure: null });
});

test('another grader’s marks stop everything until one of the two is chosen, and are never written over', async () => {
  const { server, ports } = serverWith(markedBy(1, { version: 2 }));
  const saver = createReviewSaver(work, ports);
  await saver.save(marks(3));
  expect(saver.read().conflict?.theirs.review.parts[0]?.points).toBe(1);
  await saver.save(marks(4));
  expect(await saver.publish(marks(4))).toBeNull();
  expect(server.calls).toEqual([1]);
  saver.settle();
  expect(await saver.publish(marks(4))).toMatchObject({ grade: 4 });
});

test('a grade that another grader published is a conflict even when the marks are the same', async () => {
  const { ports } = serverWith(markedBy(3, { version: 2, published: true, publishedBy: 'Ada Byron' }));
  const saver = createReviewSaver(work, ports);
  expect(await saver.publish(marks(3))).toBeNull();
  expect(saver.read().conflict?.theirs.publishedBy).toBe('Ada Byron');
});

test('a refresh with another grader’s marks replaces an untouched desk and stops a touched one', () => {
  const theirs = markedBy(1, { version: 2 });
  const untouched = createReviewSaver(work, serverWith(theirs).ports);
  expect(untouched.see(theirs, untouched.read().held.text)).toBe(true);
  const touched = createReviewSaver(work, serverWith(theirs).ports);
  expect(touched.see(theirs, 'typed')).toBe(false);
  expect(touched.read().conflict?.sentence).toContain('Somebody changed this work');
});

test('without a network it says so and sends the same marks again when asked', async () => {
  const { server, ports } = serverWith(work);
  let online = false;
  const save: SaverPorts['save'] = (review, version) =>
    online ? ports.save(review, version) : Promise.reject(new TypeError('Failed to fetch'));
  const saver = createReviewSaver(work, { ...ports, save });
  await saver.save(marks(2));
  expect(saver.read().failure).toContain('cannot be reached');
  online = true;
  await saver.save(marks(2));
  expect(saver.read().failure).toBeNull();
  expect(server.row.review.parts[0]?.points).toBe(2);
});
