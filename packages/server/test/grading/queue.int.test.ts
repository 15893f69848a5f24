import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { addAttempts, addWork, gradeAnonymously, suggestionOf } from './add-work.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `queue-${count}`);
});

const grading = () => portalOf(stack, world.people.instructor).instructor.grading;
type Query = Parameters<ReturnType<typeof grading>['queue']['query']>[0];

async function walk(input: NonNullable<Query>, limit = 2): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = null, pages = 0; pages === 0 || cursor; pages += 1) {
    const page: Awaited<ReturnType<ReturnType<typeof grading>['queue']['query']>> = await grading().queue.query({
      ...{ ...input, limit },
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...page.items.map(({ workId }) => workId));
    cursor = page.nextCursor;
    if (pages > 20) throw new Error('The pages do not end.');
  }
  return seen;
}

test('submissions and attempts wait in one queue, oldest first, through pages of any size', async () => {
  const works = await addWork(stack, world, [{ minute: 2 }, { minute: 4 }, { minute: 6 }]);
  const attempts = await addAttempts(stack, world, [{}, {}]);
  const waiting = [world.submission, world.attempt].sort();
  const expected = [...waiting, attempts[0], ...[works[0], attempts[1]].sort(), works[1], works[2]];
  expect(await walk({})).toEqual(expected);
  expect(await walk({}, 3)).toEqual(expected);
});

test('by uncertainty the least sure comes first; what shows no suggestion is last, blind work among it', async () => {
  const [none, sure, unsure, blind] = await addWork(stack, world, [
    {},
    { status: 'suggested', suggestion: suggestionOf(4, 6, 0.9) },
    { status: 'suggested', suggestion: suggestionOf(4, 6, 0.3) },
    { status: 'suggested', suggestion: suggestionOf(1, 1, 0.1), blind: true },
  ]);
  const [middle] = await addAttempts(stack, world, [
    { status: 'suggested', suggested: { points: 1, confidence: 0.5 } },
  ]);
  const seen = await walk({ order: 'uncertainty' });
  expect(seen.slice(0, 3)).toEqual([unsure, middle, sure]);
  expect(seen.slice(3)).toEqual([none, blind, world.submission, world.attempt].sort());
});

test('filters by course, task and state leave exactly their own', async () => {
  const [suggested, published] = await addWork(stack, world, [
    { status: 'suggested', suggestion: suggestionOf(4, 6, 0.9) },
    { status: 'published', suggestion: suggestionOf(4, 6, 0.9) },
  ]);
  const item = (await grading().queue.query({ state: 'published' })).items;
  expect(item.map(({ workId, points }) => [workId, points])).toEqual([[published, 0]]);
  expect(await walk({ state: 'suggested' })).toEqual([suggested]);
  expect(await walk({ state: 'unsuggested' })).toEqual([world.submission, world.attempt].sort());
  expect(await walk({ quizId: world.quiz })).toEqual([world.attempt]);
  const { taskId } = (await grading().queue.query({})).items.find(({ workId }) => workId === world.submission) ?? {};
  expect(await walk({ assignmentId: taskId ?? '' })).toEqual([world.submission, suggested]);
  expect(await walk({ courseId: world.course2 })).toEqual([]);
});

test('where grading is anonymous no name and no student’s id is anywhere in the answer, and a student is one alias', async () => {
  await gradeAnonymously(stack, world);
  await addWork(stack, world, [{ name: 'Maya Lopez' }, { name: 'Otto Brandt', status: 'published' }]);
  await addAttempts(stack, world, [{ name: 'Maya Lopez' }]);
  const text = JSON.stringify([await grading().queue.query({}), await grading().queue.query({ order: 'uncertainty' })]);
  expect(text).not.toMatch(/Maya|Lopez|student of queue/);
  expect(text).not.toContain(world.people.student.id);
  const names = (await grading().queue.query({})).items.map(({ studentName }) => studentName);
  expect(names.every((name) => /^Student \d{6}$/.test(name))).toBe(true);
  expect((await grading().queue.query({})).items.map(({ studentName }) => studentName)).toEqual(names);
  // Once the grade is out the name is there.
  const out = await grading().queue.query({ state: 'published' });
  expect(out.items).toMatchObject([{ studentName: 'Otto Brandt', anonymous: false }]);
});

test('the suggestion of blind work is not in the queue, nor where it would stand by it', async () => {
  await addWork(stack, world, [{ status: 'suggested', suggestion: suggestionOf(3.25, 6, 0.123), blind: true }]);
  const page = await grading().queue.query({ order: 'uncertainty', limit: 2 });
  const everything = JSON.stringify(page) + Buffer.from(page.nextCursor ?? '', 'base64url').toString();
  expect(page.items.find(({ blind }) => blind)?.suggested ?? null).toBeNull();
  expect(everything).not.toMatch(/9\.25|0\.123/);
});

test('the dashboard counts what the queue holds, attempts with submissions', async () => {
  await addAttempts(stack, world, [{}, {}]);
  const { waitingCount, queue } = await portalOf(stack, world.people.instructor).instructor.dashboard.query();
  expect(waitingCount).toBe((await walk({})).length);
  expect(queue.map(({ kind }) => kind)).toContain('attempt');
});

test('a cursor that we did not make is refused kindly', async () => {
  await expect(grading().queue.query({ cursor: 'bm90IG91cnM' })).rejects.toMatchObject({ data: { reason: 'INVALID' } });
  const foreign = Buffer.from(JSON.stringify(['7', world.submission])).toString('base64url');
  await expect(grading().queue.query({ cursor: foreign })).rejects.toMatchObject({ data: { reason: 'INVALID' } });
});

test('a page of a queue of 2,500 is one statement that reads a page of each course, not the queue', async () => {
  await addWork(
    stack,
    world,
    Array.from({ length: 2500 }, (_, at) => ({
      status: 'suggested',
      suggestion: suggestionOf(4, 6, (at % 100) / 100),
    })),
  );
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const { read } = stack.app.reads;
  const reads = stack.app.reads as { read: typeof read };
  reads.read = (tenantId, build) =>
    read(tenantId, (tables) => {
      const query = build(tables);
      statements.push(query.compile());
      return query;
    });
  const before = await transactions();
  const page = await grading().queue.query({ limit: 25 });
  await grading().queue.query({ limit: 25, order: 'uncertainty' });
  reads.read = read;
  expect(page.items).toHaveLength(25);
  const queue = statements.filter(({ sql }) => sql.includes('quiz_submissions'));
  expect(queue).toHaveLength(2);
  expect(await transactions()).toBe(before);
  const [byAge, byUncertainty] = queue;
  expect(await rowsRead(byAge)).toBeLessThanOrEqual(60);
  expect(await rowsRead(byUncertainty)).toBeLessThanOrEqual(60);
});

/** How many transactions of the ORM began; a read of the queue needs none. */
async function transactions(): Promise<number> {
  begun ??= watch();
  return begun.count;
}

let begun: { count: number } | undefined;
function watch(): { count: number } {
  const counter = { count: 0 };
  const em = stack.app.orm.em as { fork: typeof stack.app.orm.em.fork };
  const fork = em.fork.bind(stack.app.orm.em);
  em.fork = (options) => {
    counter.count += 1;
    return fork(options);
  };
  return counter;
}

/** The most rows that any step of the statement's plan takes from the submissions. */
async function rowsRead(statement: { sql: string; parameters: readonly unknown[] } | undefined): Promise<number> {
  const owner = new Client({ connectionString: stack.database.ownerUrl });
  await owner.connect();
  await owner.query('analyze submissions, quiz_submissions, courses, assignments, users');
  await owner.end();
  const client = new Client({ connectionString: stack.database.appUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.tenant_id', $1, false)`, [world.tenantId]);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step }] }>(
      `explain (analyze, format json) ${statement?.sql}`,
      [...(statement?.parameters ?? [])],
    );
    const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
    return plan ? mostRows(plan.Plan) : Number.NaN;
  } finally {
    await client.end();
  }
}

type Step = { 'Relation Name'?: string; 'Actual Rows': number; Plans?: Step[] };
function mostRows(step: Step): number {
  const own = step['Relation Name'] === 'submissions' ? step['Actual Rows'] : 0;
  return Math.max(own, ...(step.Plans ?? []).map(mostRows));
}
