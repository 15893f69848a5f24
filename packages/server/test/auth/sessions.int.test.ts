import { Academy, inTenant, Session } from '@skillbridge/database';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueToken } from '../../src/auth/opaque-token.ts';
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from '../../src/auth/session-lifetime.ts';
import { pageHeaders, send } from '../http/send.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { post, sessionOf, setUser, signIn, statusOf } from './people.ts';

const PASSWORD = 'a short sentence is fine';
const START = new Date('2026-11-18T15:00:00Z').getTime();
let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = new Date(START);
  count += 1;
  world = await buildWorld(stack, `sessions-${count}`);
  await setUser(stack, world, world.people.student.id, { password: PASSWORD });
});

const at = (ms: number): void => {
  stack.clock.now = new Date(START + ms);
};
const enter = async (): Promise<string> => sessionOf(await signIn(stack, world.people.student.email, PASSWORD));
const cookieOf = (session: string): string => `skillbridge=${session}`;
const lastSeen = (): Promise<Date | undefined> =>
  inTenant(stack.app.orm, world.tenantId, async (em) => {
    const user: [string, string] = [world.tenantId, world.people.student.id];
    return (await em.findOne(Session, { user }, { refresh: true }))?.lastSeenAt;
  });

describe('a session ends', () => {
  test('after the idle time, and is kept alive by use until the absolute end', async () => {
    const idle = await enter();
    const used = await enter();
    for (let ms = SESSION_IDLE_MS - 1; ms < SESSION_ABSOLUTE_MS; ms += SESSION_IDLE_MS - 1) {
      at(ms);
      expect(await statusOf(stack, used)).toBe(200);
    }
    expect(await statusOf(stack, idle)).toBe(401);
    at(SESSION_ABSOLUTE_MS - 1);
    expect(await statusOf(stack, used)).toBe(200);
    at(SESSION_ABSOLUTE_MS);
    expect(await statusOf(stack, used)).toBe(401);
  });

  test('one millisecond after the idle time, not before', async () => {
    const session = await enter();
    at(SESSION_IDLE_MS);
    expect(await statusOf(stack, session)).toBe(401);
  });

  test('on the server when its person signs out: the old cookie is worth nothing, and the browser drops it', async () => {
    const session = await enter();
    const answer = await post(stack, 'account.signOut', undefined, cookieOf(session));
    expect(answer.headers.getSetCookie()).toEqual(['skillbridge=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    expect(await statusOf(stack, session)).toBe(401);
    const again = await post(stack, 'account.signOut', undefined, cookieOf(session));
    expect(again).toMatchObject({
      status: 401,
      refusal: { message: 'Your session has ended. Sign in again to go on.' },
    });
  });

  test('with all the others when one of them asks, and that one stays', async () => {
    const [here, there, elsewhere] = [await enter(), await enter(), await enter()];
    const neighbour = world.people.student2.session;
    const answer = await post(stack, 'account.endOtherSessions', undefined, cookieOf(here));
    // The two others, and the one that the tests' world came with.
    expect(JSON.parse(answer.text).result.data).toEqual({ ended: 3 });
    const left = await Promise.all([here, there, elsewhere, neighbour].map((one) => statusOf(stack, one)));
    expect(left).toEqual([200, 401, 401, 200]);
  });

  test('everywhere else when the password changes; the old password opens nothing any more', async () => {
    const [here, there] = [await enter(), await enter()];
    const change = (current: string) =>
      post(stack, 'account.changePassword', { current, next: 'quite another sentence' }, cookieOf(here));
    expect(await change('wrong')).toMatchObject({ status: 400, refusal: { reason: 'INVALID' } });
    expect(await statusOf(stack, there)).toBe(200);
    expect((await change(PASSWORD)).status).toBe(200);
    expect([await statusOf(stack, here), await statusOf(stack, there)]).toEqual([200, 401]);
    expect((await signIn(stack, world.people.student.email, PASSWORD)).status).toBe(401);
    expect((await signIn(stack, world.people.student.email, 'quite another sentence')).status).toBe(200);
  });

  test('with its person’s access: suspended, removed, or the whole academy gone', async () => {
    const { student, student2, parent, admin } = world.people;
    const office = cookieOf(admin.session);
    const sessions = [await enter(), student.session];
    await post(stack, 'admin.people.suspend', { personId: student.id }, office);
    for (const session of sessions) expect(await statusOf(stack, session)).toBe(401);
    await post(stack, 'admin.people.remove', { personId: student2.id }, office);
    expect(await statusOf(stack, student2.session)).toBe(401);
    expect(await statusOf(stack, parent.session)).toBe(200);
    await inTenant(stack.app.orm, world.tenantId, (em) =>
      em.nativeUpdate(Academy, { id: world.tenantId }, { deletedAt: stack.clock.now }),
    );
    expect(await statusOf(stack, parent.session)).toBe(401);
  });
});

test('reading a page writes the session’s last use at most once a minute', async () => {
  const { session } = world.people.student;
  const seen: number[] = [];
  for (const ms of [1, 59_000, 60_000, 60_001, 120_001, 120_002]) {
    at(ms);
    expect(await statusOf(stack, session)).toBe(200);
    seen.push(((await lastSeen())?.getTime() ?? 0) - START);
  }
  expect(seen).toEqual([0, 0, 0, 60_001, 60_001, 120_002]);
});

test('a token with another academy’s part, a changed letter or a cut end is nobody’s', async () => {
  const { session } = world.people.admin;
  const other = await buildWorld(stack, `sessions-other-${count}`);
  const [tenant = '', secret = ''] = session.split('.');
  const [otherTenant = ''] = other.people.admin.session.split('.');
  const flipped = `${secret.slice(0, -2)}${secret.at(-2) === 'A' ? 'B' : 'A'}${secret.slice(-1)}`;
  const tampered = [
    `${otherTenant}.${secret}`,
    `${tenant}.${flipped}`,
    `${tenant}.${secret.slice(0, -1)}`,
    `${tenant}${secret}`,
    `${tenant}.`,
    issueToken(world.tenantId).text,
    issueToken('01900000-0000-7000-8000-000000000000').text,
    `${tenant}.${secret}%00`,
    'null',
    '',
  ];
  for (const token of tampered) expect(await statusOf(stack, token), token).toBe(401);
  expect(await statusOf(stack, session)).toBe(200);
});

test('the database holds no token that could be used', async () => {
  const session = await enter();
  const client = new Client({ connectionString: stack.database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ line: string }>('select s::text as line from sessions s');
  await client.end();
  const secret = session.split('.')[1] ?? 'none';
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter(({ line }) => line.includes(secret))).toEqual([]);
});

test('signing in anew makes a new session: a planted cookie never becomes somebody’s', async () => {
  const planted = world.people.student2.session;
  const answer = await send(`${stack.url}/api/trpc/public.frontDoor.signIn`, {
    method: 'POST',
    headers: pageHeaders(planted),
    body: JSON.stringify({ email: world.people.student.email, password: PASSWORD }),
  });
  expect(sessionOf(answer)).not.toBe(planted);
  const me = await send(`${stack.url}/api/trpc/account.me`, { headers: pageHeaders(planted) });
  expect(JSON.parse(me.text).result.data.id).toBe(world.people.student2.id);
});
