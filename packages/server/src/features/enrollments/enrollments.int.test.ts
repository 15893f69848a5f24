import { OptimisticLockError } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { createCourse } from '../courses/create-course.ts';
import { getCourse } from '../courses/get-course.query.ts';
import { listCourses } from '../courses/list-courses.query.ts';
import { removeCourse } from '../courses/remove-course.ts';
import { updateCourse } from '../courses/update-course.ts';
import { addEnrollments } from './add-enrollments.ts';
import { listCandidates } from './list-candidates.query.ts';
import { removeEnrollment } from './remove-enrollment.ts';

let stack: Stack;
let world: World;
let other: World;
let admin: AdminActor;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'enrol');
  other = await buildWorld(stack, 'enrol-other');
  admin = { tenantId: world.tenantId, userId: world.people.admin.id, role: 'admin' };
});
afterAll(() => stack.close());

const newCourse = () =>
  createCourse(stack.app, admin, {
    title: 'Geometry',
    subject: 'Mathematics',
    description: '',
    instructorId: world.people.instructor.id,
  });
const roster = async (courseId: string) => (await getCourse(stack.app, admin, courseId)).roster.map((one) => one.id);

test('adding twice, and adding back who was removed, make one place', async () => {
  const { id: courseId } = await newCourse();
  const student = world.people.student.id;
  const add = () => addEnrollments(stack.app, admin, { courseId, studentIds: [student, student] });
  expect(await add()).toEqual({ added: 1 });
  expect(await Promise.all([add(), add()])).toEqual([{ added: 0 }, { added: 0 }]);
  await removeEnrollment(stack.app, admin, { courseId, studentId: student });
  expect(await roster(courseId)).toEqual([]);
  await expect(removeEnrollment(stack.app, admin, { courseId, studentId: student })).rejects.toThrow('student');
  expect(await add()).toEqual({ added: 1 });
  expect(await roster(courseId)).toEqual([student]);
});

test('nobody is added when one of them is another academy’s or no student', async () => {
  const { id: courseId } = await newCourse();
  for (const stranger of [other.people.student.id, world.people.parent.id, '01900000-0000-7000-8000-000000000000']) {
    const studentIds = [world.people.student.id, stranger];
    await expect(addEnrollments(stack.app, admin, { courseId, studentIds })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'That student does not exist, or it is not yours to see.',
    });
  }
  expect(await roster(courseId)).toEqual([]);
  const studentIds = [world.people.student.id];
  await expect(addEnrollments(stack.app, admin, { courseId: other.course, studentIds })).rejects.toThrow('course');
});

test('candidates are the students who are not in the course', async () => {
  const ids = async (courseId: string) => (await listCandidates(stack.app, admin, { courseId })).map((one) => one.id);
  expect(await ids(world.course)).toEqual([world.people.student2.id]);
  expect(await ids(other.course)).toEqual([]);
});

test('a course counts its students and assignments, and keeps the second editor from overwriting', async () => {
  const page = await listCourses(stack.app, admin, { search: 'algebra', limit: 25 });
  expect(page.items.find((one) => one.id === world.course)).toMatchObject({ students: 1, assignments: 3 });
  const { id: courseId, version } = await newCourse();
  const fields = { title: 'Geometry II', subject: 'Mathematics', description: 'Circles.' };
  const instructorId = world.people.instructor2.id;
  await updateCourse(stack.app, admin, { courseId, version, ...fields, instructorId });
  expect(await getCourse(stack.app, admin, courseId)).toMatchObject({ ...fields, instructor: { id: instructorId } });
  const late = updateCourse(stack.app, admin, { courseId, version, ...fields, instructorId });
  await expect(late).rejects.toBeInstanceOf(OptimisticLockError);
  const foreign = { courseId, version: version + 1, ...fields, instructorId: other.people.instructor.id };
  await expect(updateCourse(stack.app, admin, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a deleted course is gone for the office and cannot be deleted again', async () => {
  const { id } = await newCourse();
  await removeCourse(stack.app, admin, id);
  await expect(getCourse(stack.app, admin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(removeCourse(stack.app, admin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(removeCourse(stack.app, admin, other.course)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
