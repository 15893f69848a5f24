import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { post } from '../auth/people.ts';
import { startStack } from '../stack.ts';
import { waitForLock } from '../wait-for-lock.ts';
import { buildWorld } from '../world.ts';
import { send } from './send.ts';

test('alive and ready with its database; alive and not ready without, and a request then is a 500 that says nothing', async () => {
  const stack = await startStack();
  const world = await buildWorld(stack, 'life');
  const health = async () => {
    const [alive, ready] = await Promise.all([send(`${stack.url}/healthz`), send(`${stack.url}/readyz`)]);
    return [alive.status, ready.status];
  };
  expect(await health()).toEqual([200, 200]);
  await stack.database.drop();
  expect(await health()).toEqual([200, 503]);
  const answer = await post(stack, 'account.signOut', undefined, `skillbridge=${world.people.student.session}`);
  expect(answer).toMatchObject({ status: 500 });
  expect(answer.text).not.toMatch(/database|postgres|exist/i);
  await stack.close();
});

test('a request under way is answered before the server closes, and a new one finds nobody', async () => {
  const stack = await startStack();
  const world = await buildWorld(stack, 'closing');
  // The work's row, held by somebody else, keeps the request waiting for as long as the test wants.
  const holder = new Client({ connectionString: stack.database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select 1 from submissions where id = $1 for update', [world.submission]);
  const input = {
    ...{ submissionId: world.submission, version: 1, feedback: 'Good.' },
    criteria: [
      { criterionId: 'result', points: 4, feedback: '' },
      { criterionId: 'reasoning', points: 6, feedback: '' },
    ],
  };
  const cookie = `skillbridge=${world.people.instructor.session}`;
  const underWay = post(stack, 'instructor.grading.publish', input, cookie);
  await waitForLock(stack.database.ownerUrl);
  const closed = stack.skillbridge.close();
  await expect(fetch(`${stack.url}/healthz`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await holder.query('commit');
  await holder.end();
  expect(await underWay).toMatchObject({ status: 200 });
  await closed;
  await stack.database.drop();
});

test('a closed server leaves nothing open: its process ends by itself', async () => {
  const stack = await startStack();
  const script = join(import.meta.dirname, 'open-and-close.ts');
  const run = promisify(execFile)(process.execPath, [script, stack.database.appUrl], { timeout: 25_000 });
  expect((await run).stdout).toBe('closed after 200');
  await stack.close();
});
