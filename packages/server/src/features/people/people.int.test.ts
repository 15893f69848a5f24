import { inTenant, OptimisticLockError, User } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callProcedure } from '../../../test/call.ts';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { acceptInvitation } from '../invitations/accept-invitation.ts';
import { getInvitation } from '../invitations/get-invitation.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.query.ts';
import { reinstatePerson } from './reinstate-person.ts';
import { reinvitePerson } from './reinvite-person.ts';
import { removePerson } from './remove-person.ts';
import { renamePerson } from './rename-person.ts';
import { suspendPerson } from './suspend-person.ts';

let stack: Stack;
let world: World;
let admin: AdminActor;
let admin2: AdminActor;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `people-${count}`);
  admin = { tenantId: world.tenantId, userId: world.people.admin.id, role: 'admin' };
  admin2 = { tenantId: world.tenantId, userId: world.people.admin2.id, role: 'admin' };
});

const me = (session: string) => callProcedure(stack.url, { kind: 'query', path: 'account.me', session });

test('a suspended person’s sessions end at once, and reinstating opens none of them again', async () => {
  const { id, session } = world.people.student;
  expect((await me(session)).status).toBe(200);
  expect(await suspendPerson(stack.app, admin, id)).toMatchObject({ id, status: 'suspended' });
  expect((await me(session)).status).toBe(401);
  // Nobody ever chose a password for this person, so they are invited again instead of made active.
  expect(await reinstatePerson(stack.app, admin, id)).toMatchObject({ status: 'invited' });
  expect((await me(session)).status).toBe(401);
});

test('the last active administrator stays, and nobody suspends or removes themselves', async () => {
  await expect(suspendPerson(stack.app, admin, admin.userId)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  await expect(removePerson(stack.app, admin, admin.userId)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  await suspendPerson(stack.app, admin, admin2.userId);
  await expect(removePerson(stack.app, admin, admin.userId)).rejects.toThrow('last administrator');
});

test('two administrators who suspend each other at once leave one of them', async () => {
  const outcomes = await Promise.allSettled([
    suspendPerson(stack.app, admin, admin2.userId),
    suspendPerson(stack.app, admin2, admin.userId),
  ]);
  expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  const active = await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.count(User, { role: 'admin', status: 'active' }),
  );
  expect(active).toBe(1);
});

test('an instructor who still teaches is not removed; a student is, and is gone from the list', async () => {
  await expect(removePerson(stack.app, admin, world.people.instructor.id)).rejects.toThrow('still teaches Algebra');
  await removePerson(stack.app, admin, world.people.student.id);
  expect((await me(world.people.student.session)).status).toBe(401);
  const page = await listPeople(stack.app, admin, { role: 'student', limit: 25 });
  expect(page.items.map((one) => one.id)).toEqual([world.people.student2.id]);
});

test('a foreign and an unknown person are refused alike, whatever is asked', async () => {
  const other = await buildWorld(stack, `people-other-${count}`);
  const unknown = '01900000-0000-7000-8000-000000000000';
  for (const act of [suspendPerson, removePerson, reinstatePerson, reinvitePerson]) {
    const refusals = await Promise.allSettled([
      act(stack.app, admin, other.people.student.id),
      act(stack.app, admin, unknown),
    ]);
    const [foreign, missing] = refusals.map((one) => (one.status === 'rejected' ? one.reason : null));
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    expect(foreign).toEqual(missing);
  }
});

test('an invitation opens once, sets the password and signs the person in', async () => {
  const input = { role: 'student', fullName: 'Ana Lopez', email: 'ana@example.org' } as const;
  const { person, joinPath } = await invitePerson(stack.app, admin, input);
  expect(person).toMatchObject({ ...input, status: 'invited' });
  await expect(invitePerson(stack.app, admin, input)).rejects.toMatchObject({ code: 'INVALID' });

  const token = joinPath.replace('/join/', '');
  expect(await getInvitation(stack.app, token)).toEqual({ ...input, academyName: `Academy people-${count}` });
  const accept = () => acceptInvitation(stack.app, { token, password: 'a long enough sentence' }, 'Tests');
  const outcomes = await Promise.allSettled([accept(), accept()]);
  const joined = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(joined).toHaveLength(1);
  expect((await me(joined[0]?.session ?? '')).status).toBe(200);
  await expect(getInvitation(stack.app, token)).rejects.toThrow('was used or has expired');
});

test('a second invitation closes the first, and an old one closes by itself', async () => {
  const input = { role: 'parent', fullName: 'Bo Chen', email: 'bo@example.org' } as const;
  const first = await invitePerson(stack.app, admin, input);
  const second = await reinvitePerson(stack.app, admin, first.person.id);
  const open = (path: string) => getInvitation(stack.app, path.replace('/join/', ''));
  await expect(open(first.joinPath)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await open(second.joinPath)).toMatchObject({ email: 'bo@example.org' });
  const before = stack.clock.now;
  stack.clock.now = new Date(before.getTime() + 15 * 24 * 3600 * 1000);
  await expect(open(second.joinPath)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  stack.clock.now = before;
});

test('people come by name, page after page without a gap, and wildcards are plain text', async () => {
  const all: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople(stack.app, admin, { cursor, limit: 3 });
    all.push(...page.items.map((one) => one.fullName));
    cursor = page.nextCursor;
  } while (cursor);
  expect(all).toHaveLength(8);
  expect(all).toEqual([...all].sort());
  expect((await listPeople(stack.app, admin, { search: '%', limit: 25 })).items).toEqual([]);
  const found = await listPeople(stack.app, admin, { search: 'PARENT2', limit: 25 });
  expect(found.items.map((one) => one.id)).toEqual([world.people.parent2.id]);
});

test.each([['not a cursor'], [Buffer.from('["a","b"]').toString('base64url')]])(
  'a mangled cursor is refused: %s',
  async (cursor) => {
    await expect(listPeople(stack.app, admin, { cursor, limit: 3 })).rejects.toMatchObject({ code: 'INVALID' });
  },
);

test('the second of two people who rename somebody is told', async () => {
  const input = { personId: world.people.student.id, version: 1 };
  expect(await renamePerson(stack.app, admin, { ...input, fullName: 'Ana' })).toMatchObject({ version: 2 });
  await expect(renamePerson(stack.app, admin2, { ...input, fullName: 'Anna' })).rejects.toBeInstanceOf(
    OptimisticLockError,
  );
});
