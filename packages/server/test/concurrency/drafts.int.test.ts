import { inTenant, Submission, type TenantEm } from '@skillbridge/database';
import { noAttachments } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSession } from '../../src/auth/start-session.ts';
import { jobsOf } from '../jobs/queue.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { waitForLock } from '../wait-for-lock.ts';
import { buildWorld, type World } from '../world.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  count += 1;
  world = await buildWorld(stack, `drafts-${count}`);
});

const tab = () => portalOf(stack, world.people.student).student;
const work = (content: string, baseVersion: number | null) => ({
  assignmentId: world.assignment,
  content,
  baseVersion,
});
const page = () => tab().assignments.get.query({ assignmentId: world.assignment });
const rows = () =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    em.count(Submission, { assignment: [world.tenantId, world.assignment] }),
  );
const settle = async (calls: Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(calls);
  return outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.data.reason)).sort();
};

const ours = () => ({ assignment: [world.tenantId, world.assignment] as [string, string] });

/** Writes in a transaction that commits only once `call` waits for what it wrote. Resolves to how the call failed. */
async function whileWriting(write: (em: TenantEm) => Promise<unknown>, call: () => Promise<unknown>): Promise<unknown> {
  const { outcome } = await inTenant(stack.app.orm, world.tenantId, async (em) => {
    await write(em);
    const failure = call().catch((error: unknown) => error);
    await waitForLock(stack.database.ownerUrl);
    // Wrapped, or the transaction would wait for the call that waits for it.
    return { outcome: () => failure };
  });
  return outcome();
}

describe('two tabs on one draft', () => {
  test('the second to save gets the first’s text beside its own, and nothing is overwritten', async () => {
    const { version } = await tab().submissions.saveDraft.mutate(work('both began here', null));
    await tab().submissions.saveDraft.mutate(work('the first tab', version));
    const second = tab().submissions.saveDraft.mutate(work('the second tab', version));
    await expect(second).rejects.toMatchObject({
      message: 'This draft was changed in another tab or on another device.',
      data: { reason: 'CONFLICT', details: { content: 'the first tab', version: version + 1 } },
    });
    expect((await page()).work).toMatchObject({ content: 'the first tab', version: version + 1 });
    await tab().submissions.saveDraft.mutate(work('both put together', version + 1));
    expect((await page()).work?.content).toBe('both put together');
  });

  test('a save that another one overtakes between its read and its write gets that one’s text too', async () => {
    const { version } = await tab().submissions.saveDraft.mutate(work('start', null));
    const beaten = await whileWriting(
      (em) => em.nativeUpdate(Submission, ours(), { content: 'quicker', version: version + 1 }),
      () => tab().submissions.saveDraft.mutate(work('slower', version)),
    );
    expect(beaten).toMatchObject({
      data: { reason: 'CONFLICT', details: { content: 'quicker', version: version + 1 } },
    });
    expect((await page()).work?.content).toBe('quicker');
  });

  test('of two first saves at once one begins the draft, and the other gets its text', async () => {
    const beaten = await whileWriting(
      (em) => {
        const { tenantId, course, people } = world;
        const row = { ...ours(), tenantId, course: [tenantId, course], student: [tenantId, people.student.id] };
        em.create(Submission, {
          ...row,
          content: 'quicker',
          files: noAttachments,
          status: 'draft',
          savedAt: stack.clock.now,
        } as never);
        return em.flush();
      },
      () => tab().submissions.saveDraft.mutate(work('slower', null)),
    );
    expect(beaten).toMatchObject({ data: { reason: 'CONFLICT', details: { content: 'quicker' } } });
    expect(await rows()).toBe(1);
  });

  test('of three saves at the same instant one wins, and the others are told', async () => {
    const saves = ['left', 'right', 'middle'].map((content) => tab().submissions.saveDraft.mutate(work(content, null)));
    expect(await settle(saves)).toEqual(['CONFLICT', 'CONFLICT', 'done']);
    expect(await rows()).toBe(1);
  });

  test('a tab that thinks nothing is saved yet does not overwrite what is', async () => {
    await tab().submissions.saveDraft.mutate(work('kept', null));
    await expect(tab().submissions.saveDraft.mutate(work('', null))).rejects.toMatchObject({
      data: { reason: 'CONFLICT' },
    });
    expect((await page()).work?.content).toBe('kept');
  });
});

describe('handing in', () => {
  test('a double click hands in once and enqueues one job', async () => {
    const { version } = await tab().submissions.saveDraft.mutate(work('x = 4', null));
    const clicks = await settle([1, 2].map(() => tab().submissions.handIn.mutate(work('x = 4', version))));
    expect(clicks).toContain('done');
    expect(clicks.filter((one) => one === 'done')).toHaveLength(1);
    expect(await rows()).toBe(1);
    expect(await jobsOf(stack, 'pregrade', world.tenantId)).toHaveLength(1);
    await expect(tab().submissions.handIn.mutate(work('x = 5', version))).rejects.toMatchObject({
      data: { reason: 'WRONG_STATE' },
    });
  });

  test('a double click on the very first hand-in leaves one too', async () => {
    const clicks = await settle([1, 2].map(() => tab().submissions.handIn.mutate(work('x = 4', null))));
    expect(clicks.filter((one) => one === 'done')).toHaveLength(1);
    expect(await jobsOf(stack, 'pregrade', world.tenantId)).toHaveLength(1);
  });

  test('after the hand-in a forgotten tab saves nothing any more', async () => {
    const { version } = await tab().submissions.saveDraft.mutate(work('x = 4', null));
    await tab().submissions.handIn.mutate(work('x = 4', version));
    for (const base of [null, version, version + 1]) {
      await expect(tab().submissions.saveDraft.mutate(work('x = 5', base))).rejects.toMatchObject({
        data: { reason: 'WRONG_STATE' },
      });
    }
    expect((await page()).work?.content).toBe('x = 4');
  });

  test('nothing at all is not handed in, and says what to do', async () => {
    await expect(tab().submissions.handIn.mutate(work(' \n ', null))).rejects.toThrow(
      'Write your answer or attach a file',
    );
    expect(await rows()).toBe(0);
  });

  test.each([
    ['at the due instant itself is in time', 0, false],
    ['a millisecond later is accepted and late', 1, true],
    ['a month later is accepted and late', 30 * 86_400_000, true],
  ])('%s', async (_, after, late) => {
    const { assignment } = await page();
    stack.clock.now = new Date(new Date(assignment.dueAt ?? '').getTime() + after);
    // The session of the tests has ended by then: its person signs in again.
    const student = await anew();
    const receipt = await portalOf(stack, student).student.submissions.handIn.mutate(work('x = 4', null));
    expect(receipt.late).toBe(late);
  });
});

async function anew(): Promise<{ session: string }> {
  const { tenantId, people } = world;
  const token = await inTenant(stack.app.orm, tenantId, (em) =>
    startSession(stack.app, em, { tenantId, id: people.student.id }, 'Tests'),
  );
  return { session: token.text };
}
