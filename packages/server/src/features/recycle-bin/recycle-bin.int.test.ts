import type { AdminActor } from '@skillbridge/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { removeAssignment } from '../assignments/remove-assignment.ts';
import { listAudit } from '../audit/list-audit.query.ts';
import { getCourse } from '../courses/get-course.query.ts';
import { removeCourse } from '../courses/remove-course.ts';
import { invitePerson } from '../people/invite-person.ts';
import { listPeople } from '../people/list-people.query.ts';
import { removePerson } from '../people/remove-person.ts';
import { listBin } from './list-bin.query.ts';
import { restoreItem } from './restore-item.ts';

let stack: Stack;
let world: World;
let admin: AdminActor;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `bin-${count}`);
  admin = { tenantId: world.tenantId, userId: world.people.admin.id, role: 'admin' };
});

test('a deleted course comes back with everything in it, and both deeds are in the log', async () => {
  const before = await getCourse(stack.app, admin, world.course);
  await removeCourse(stack.app, admin, world.course);
  expect(await listBin(stack.app, admin)).toEqual([
    {
      kind: 'course',
      id: world.course,
      name: 'Algebra',
      about: 'Mathematics',
      deletedAt: stack.clock.now.toISOString(),
      deletedBy: `admin of bin-${count}`,
    },
  ]);
  await restoreItem(stack.app, admin, { kind: 'course', id: world.course });
  expect(await listBin(stack.app, admin)).toEqual([]);
  expect(await getCourse(stack.app, admin, world.course)).toEqual({ ...before, version: expect.any(Number) });
  const newest = await listAudit(stack.app, admin, { limit: 1 });
  const older = await listAudit(stack.app, admin, { limit: 1, cursor: newest.nextCursor });
  expect([...newest.items, ...older.items].map((one) => [one.action, one.subject, one.actor?.fullName])).toEqual([
    ['course.restore', 'Algebra', `admin of bin-${count}`],
    ['course.delete', 'Algebra', `admin of bin-${count}`],
  ]);
  expect(older.nextCursor).toBeNull();
});

test('a person whose address was taken meanwhile stays in the bin, with a sentence', async () => {
  const { id, email } = world.people.student;
  await removePerson(stack.app, admin, id);
  const next = await invitePerson(stack.app, admin, { role: 'student', fullName: 'Another', email });
  await expect(restoreItem(stack.app, admin, { kind: 'person', id })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining(email),
  });
  await removePerson(stack.app, admin, next.person.id);
  await restoreItem(stack.app, admin, { kind: 'person', id });
  const page = await listPeople(stack.app, admin, { role: 'student', limit: 25 });
  expect(page.items.map((one) => one.id).sort()).toEqual([id, world.people.student2.id].sort());
});

test('a course waits for its instructor, an assignment for its course', async () => {
  const teacher = { tenantId: world.tenantId, userId: world.people.instructor.id, role: 'instructor' } as const;
  await removeAssignment(stack.app, teacher, { assignmentId: world.assignment, version: 1 });
  await removeCourse(stack.app, admin, world.course);
  await removePerson(stack.app, admin, teacher.userId);
  const assignment = { kind: 'assignment', id: world.assignment } as const;
  const course = { kind: 'course', id: world.course } as const;
  await expect(restoreItem(stack.app, admin, assignment)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  await expect(restoreItem(stack.app, admin, course)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  await restoreItem(stack.app, admin, { kind: 'person', id: teacher.userId });
  await restoreItem(stack.app, admin, course);
  await restoreItem(stack.app, admin, assignment);
  expect(await listBin(stack.app, admin)).toEqual([]);
});

test('another academy’s bin is out of sight and out of reach', async () => {
  const other = await buildWorld(stack, `bin-other-${count}`);
  const theirs: AdminActor = { tenantId: other.tenantId, userId: other.people.admin.id, role: 'admin' };
  await removeCourse(stack.app, theirs, other.course);
  expect(await listBin(stack.app, admin)).toEqual([]);
  for (const kind of ['course', 'person', 'assignment'] as const) {
    await expect(restoreItem(stack.app, admin, { kind, id: other.course })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  // What is not in the bin is not restored either.
  await expect(restoreItem(stack.app, admin, { kind: 'course', id: world.course })).rejects.toThrow('course');
});
