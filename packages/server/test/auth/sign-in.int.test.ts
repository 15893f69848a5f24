import { Client, Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPasswordHasher } from '../../src/auth/passwords.ts';
import { createSignInLimits } from '../../src/auth/sign-in-limits.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { post, sessionOf, setUser, signIn, statusOf } from './people.ts';

const PASSWORD = 'a short sentence is fine';
let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `sign-in-${count}`);
});

test('a person signs in with address and password, whatever the case and the spaces round the address', async () => {
  const { student } = world.people;
  await setUser(stack, world, student.id, { password: PASSWORD });
  const answer = await signIn(stack, `  ${student.email.toUpperCase()} `, PASSWORD);
  expect(JSON.parse(answer.text)).toEqual({ result: { data: { kind: 'signed-in', role: 'student' } } });
  expect(await statusOf(stack, sessionOf(answer))).toBe(200);
});

test('an unknown address and a wrong password are refused in the same bytes, and neither sets a cookie', async () => {
  const { student } = world.people;
  await setUser(stack, world, student.id, { password: PASSWORD });
  const wrong = await signIn(stack, student.email, 'not the password');
  const unknown = await signIn(stack, 'nobody@nowhere.example', PASSWORD);
  const without = await signIn(stack, world.people.parent.email, PASSWORD);
  const requestIds = /"requestId":"[^"]+"/;
  expect(wrong).toMatchObject({ status: 401, refusal: { reason: 'NOT_SIGNED_IN' } });
  for (const other of [unknown, without]) {
    expect(other.status).toBe(401);
    expect(other.text.replace(requestIds, '')).toBe(wrong.text.replace(requestIds, ''));
  }
  expect([wrong, unknown, without].map(sessionOf)).toEqual(['', '', '']);
});

describe('one address in two academies', () => {
  let other: World;
  const email = () => `shared-${count}@both.example`;

  beforeEach(async () => {
    other = await buildWorld(stack, `sign-in-other-${count}`);
    await setUser(stack, world, world.people.student.id, { email: email(), password: PASSWORD });
  });

  test('with the same password is asked which, and only then', async () => {
    await setUser(stack, other, other.people.parent.id, { email: email(), password: PASSWORD });
    const wrong = await signIn(stack, email(), 'not the password');
    expect(wrong.text).not.toContain('Academy');
    const asked = await signIn(stack, email(), PASSWORD);
    expect(sessionOf(asked)).toBe('');
    const { kind, academies } = JSON.parse(asked.text).result.data;
    expect(kind).toBe('choose-academy');
    const sorted = [...academies].sort((a, b) => a.role.localeCompare(b.role));
    expect(sorted).toEqual([
      { id: other.tenantId, name: `Academy sign-in-other-${count}`, role: 'parent' },
      { id: world.tenantId, name: `Academy sign-in-${count}`, role: 'student' },
    ]);
    const chosen = await signIn(stack, email(), PASSWORD, other.tenantId);
    expect(JSON.parse(chosen.text).result.data).toEqual({ kind: 'signed-in', role: 'parent' });
  });

  test('with different passwords opens only the academy whose password it is', async () => {
    await setUser(stack, other, other.people.parent.id, { email: email(), password: 'another sentence entirely' });
    const first = await signIn(stack, email(), PASSWORD);
    expect(JSON.parse(first.text).result.data).toEqual({ kind: 'signed-in', role: 'student' });
    const second = await signIn(stack, email(), 'another sentence entirely');
    expect(JSON.parse(second.text).result.data).toEqual({ kind: 'signed-in', role: 'parent' });
    const misfit = await signIn(stack, email(), PASSWORD, other.tenantId);
    expect(misfit).toMatchObject({ status: 401, refusal: { reason: 'NOT_SIGNED_IN' } });
    expect(sessionOf(misfit)).toBe('');
  });

  test('an academy where the address is nobody’s is refused like a wrong password', async () => {
    const answer = await signIn(stack, email(), PASSWORD, other.tenantId);
    expect(answer).toMatchObject({ status: 401, refusal: { reason: 'NOT_SIGNED_IN' } });
  });
});

test.each([
  ['suspended', { status: 'suspended' }],
  ['only invited', { status: 'invited' }],
  ['removed', { deletedAt: new Date('2026-11-01T00:00:00Z') }],
])('somebody %s cannot sign in with the right password', async (_, fields) => {
  const { student } = world.people;
  await setUser(stack, world, student.id, { password: PASSWORD });
  expect((await signIn(stack, student.email, PASSWORD)).status).toBe(200);
  await setUser(stack, world, student.id, fields);
  expect(await signIn(stack, student.email, PASSWORD)).toMatchObject({
    status: 401,
    refusal: { reason: 'NOT_SIGNED_IN' },
  });
});

describe('too many attempts', () => {
  test('the eleventh is refused with the minutes to wait, even with the right password, and a new process remembers', async () => {
    const { student } = world.people;
    await setUser(stack, world, student.id, { password: PASSWORD });
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await signIn(stack, student.email, 'wrong')).status).toBe(401);
    }
    const refused = await signIn(stack, student.email, PASSWORD);
    expect(refused).toMatchObject({ status: 429, refusal: { reason: 'RATE_LIMITED' } });
    expect(refused.refusal?.message).toBe('Too many attempts to sign in. Try again in 15 minutes.');
    expect((await signIn(stack, world.people.parent.email, 'wrong')).status).toBe(401);

    const pool = new Pool({ connectionString: stack.database.appUrl, max: 1 });
    const afterRestart = createSignInLimits(pool);
    await expect(afterRestart.countAttempt(student.email, 'elsewhere')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await pool.end();
  });

  test('a success forgives the failures before it', async () => {
    const { student } = world.people;
    await setUser(stack, world, student.id, { password: PASSWORD });
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await signIn(stack, student.email, 'wrong');
      expect((await signIn(stack, student.email, PASSWORD)).status).toBe(200);
    }
  });

  test('what is counted holds no address', async () => {
    await signIn(stack, world.people.student.email, 'wrong');
    const client = new Client({ connectionString: stack.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ key: string }>('select key from ops.rate_limits');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => !/^sign-in-(?:address|network):[\w-]{43}$/.test(key))).toEqual([]);
  });
});

test('where no demo is configured its door does not exist', async () => {
  const shown = await post(stack, 'public.frontDoor.signInAsDemo', { role: 'student' });
  expect(shown).toMatchObject({ status: 404, refusal: { reason: 'NOT_FOUND' } });
  expect(sessionOf(shown)).toBe('');
});

describe('passwords', () => {
  const hasher = createPasswordHasher();

  test('are kept as argon2id with the memory and passes of ASVS 5.0, a new salt each', async () => {
    const [one, two] = await Promise.all([hasher.hash(PASSWORD), hasher.hash(PASSWORD)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await hasher.verify(PASSWORD, one)).toBe(true);
    expect(await hasher.verify(`${PASSWORD} `, one)).toBe(false);
  });

  test('fit however a keyboard composes their letters', async () => {
    const composed = 'Zo\u00eb caf\u00e9 \ufb01ne';
    const decomposed = 'Zoe\u0308 cafe\u0301 fine';
    expect(await hasher.verify(decomposed, await hasher.hash(composed))).toBe(true);
  });

  test('never fit a hash that is missing or unreadable', async () => {
    for (const stored of [null, '', 'x', '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA']) {
      expect(await hasher.verify(PASSWORD, stored)).toBe(false);
    }
  });

  test('of the database are in no answer', async () => {
    const { student } = world.people;
    await setUser(stack, world, student.id, { password: PASSWORD });
    const answer = await signIn(stack, student.email, PASSWORD);
    expect(answer.text).not.toContain('argon2');
  });
});
