import { inTenant, queryTables } from '@skillbridge/database';
import type { AdminActor, ParentActor } from '@skillbridge/domain';
import { usualTutorLimits } from '@skillbridge/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';
import { getSettings } from '../academy/get-settings.ts';
import { updateSettings } from '../academy/update-settings.ts';
import { publishGrade } from '../grading/publish-grade.ts';
import { saveDraft } from '../submissions/save-draft.ts';
import { addParentLink } from './add-parent-link.ts';
import { getChild } from './get-child.query.ts';
import { listChildren } from './list-children.query.ts';
import { listLinkOptions } from './list-link-options.query.ts';
import { removeParentLink } from './remove-parent-link.ts';

const timeZone = 'America/New_York';

let stack: Stack;
let world: World;
let parent: ParentActor;
let admin: AdminActor;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'parents');
  parent = { tenantId: world.tenantId, userId: world.people.parent.id, role: 'parent' };
  admin = { tenantId: world.tenantId, userId: world.people.admin.id, role: 'admin' };
});
afterAll(() => stack.close());

const schedules = () => stack.app.jobs.boss.getSchedules('write-weekly-letters', world.tenantId);

test('a parent sees their own child’s work without drafts, then the published grade and no suggestion', async () => {
  const student = { tenantId: world.tenantId, userId: world.people.student.id, role: 'student' } as const;
  await saveDraft(stack.app, student, {
    assignmentId: world.assignment,
    content: 'my secret draft',
    fileIds: [],
    baseVersion: null,
  });
  const before = await getChild(stack.app, parent, { studentId: student.userId, timeZone });
  expect(before.grades).toEqual([]);
  expect(before.upcoming.map((one) => [one.assignmentId, one.state])).toEqual(
    expect.arrayContaining([[world.assignment, 'to-do']]),
  );
  expect(before.upcoming.map((one) => one.state).sort()).toEqual(['handed-in', 'to-do']);
  const [card] = await listChildren(stack.app, parent, timeZone);
  expect(card).toEqual({
    studentId: student.userId,
    fullName: 'student of parents',
    courses: [{ id: world.course, title: 'Algebra' }],
    nextDue: {
      title: 'Linear equations (published)',
      courseTitle: 'Algebra',
      dueAt: new Date(stack.clock.now.getTime() + 86_400_000).toISOString(),
    },
    latestGrade: null,
    askedThisWeek: 0,
  });

  const instructor = { tenantId: world.tenantId, userId: world.people.instructor.id, role: 'instructor' } as const;
  await publishGrade(stack.app, instructor, {
    submissionId: world.submission,
    version: 1,
    criteria: [
      { criterionId: 'result', points: 4, feedback: 'Right.' },
      { criterionId: 'reasoning', points: 5.5, feedback: '' },
    ],
    feedback: 'Well done.',
  });
  const after = await getChild(stack.app, parent, { studentId: student.userId, timeZone });
  expect(after.grades).toHaveLength(1);
  expect(after.grades[0]?.grade.grade).toMatchObject({ points: 9.5, maxPoints: 10, feedback: 'Well done.' });
  expect(JSON.stringify(after)).not.toMatch(/suggest|secret|answerKey|x = 4/i);
  const [graded] = await listChildren(stack.app, parent, timeZone);
  expect(graded?.latestGrade).toEqual({
    title: 'Linear equations (published)',
    points: 9.5,
    maxPoints: 10,
    publishedAt: stack.clock.now.toISOString(),
  });
});

test('another parent’s child and an unknown one are refused alike', async () => {
  const [foreign, missing] = await Promise.allSettled([
    getChild(stack.app, parent, { studentId: world.people.student2.id, timeZone }),
    getChild(stack.app, parent, { studentId: '01900000-0000-7000-8000-000000000000', timeZone }),
  ]);
  expect(foreign).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
  expect(foreign).toEqual(missing);
});

test('a link shows the child, has a letter written and the weekly letters due; removing it hides the child', async () => {
  const pair = { parentId: parent.userId, studentId: world.people.student2.id };
  const outcomes = await Promise.allSettled([
    addParentLink(stack.app, admin, pair),
    addParentLink(stack.app, admin, pair),
  ]);
  const [link] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await listChildren(stack.app, parent, timeZone)).map((one) => one.studentId)).toContain(pair.studentId);
  expect(await schedules()).toMatchObject([{ key: world.tenantId, timezone: 'America/New_York' }]);
  await removeParentLink(stack.app, admin, link?.id ?? '');
  await expect(getChild(stack.app, parent, { studentId: pair.studentId, timeZone })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(removeParentLink(stack.app, admin, link?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a parent is linked to students of the same academy only, and to nobody else', async () => {
  const other = await buildWorld(stack, 'parents-other');
  for (const studentId of [other.people.student.id, world.people.instructor.id]) {
    await expect(addParentLink(stack.app, admin, { parentId: parent.userId, studentId })).rejects.toThrow('student');
  }
  const options = await listLinkOptions(stack.app, admin, undefined);
  expect(options.parents.map((one) => one.id).sort()).toEqual([parent.userId, world.people.parent2.id].sort());
  expect((await listLinkOptions(stack.app, admin, 'student2')).students).toHaveLength(1);
});

test('settings change one by one, the log keeps old and new, and weekly letters follow the time zone', async () => {
  await updateSettings(stack.app, admin, { aiBudgetCents: 500 });
  await updateSettings(stack.app, admin, { timeZone: 'America/Chicago' });
  expect(await getSettings(stack.app, admin)).toEqual({
    name: 'Academy parents',
    slug: 'parents',
    ...{ timeZone: 'America/Chicago', leaderboards: false, aiBudgetCents: 500, tutor: usualTutorLimits },
  });
  expect(await schedules()).toMatchObject([{ timezone: 'America/Chicago' }]);
  const entries = await inTenant(stack.app.orm, world.tenantId, (em) =>
    queryTables(em)
      .selectFrom('audit_log')
      .select('detail')
      .where('action', '=', 'settings.update')
      .orderBy('id')
      .execute(),
  );
  expect(entries.map((one) => one.detail.facts)).toEqual([
    { 'aiBudgetCents.from': null, 'aiBudgetCents.to': 500 },
    { 'timeZone.from': 'America/New_York', 'timeZone.to': 'America/Chicago' },
  ]);
});
