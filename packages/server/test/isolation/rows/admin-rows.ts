import type { Rows } from '../row.ts';

const course = { title: 'Geometry', subject: 'Mathematics', description: '' };

/** An admin sees the whole academy, so ids of anybody in it are accepted; those of another academy never. */
export const adminRows: Rows = {
  'admin.academy.overview': { role: 'admin' },
  'admin.academy.settings': { role: 'admin' },
  'admin.academy.updateSettings': { role: 'admin', input: () => ({ timeZone: 'Europe/London' }) },
  'admin.ai.get': { role: 'admin' },
  'admin.ai.update': { role: 'admin', input: () => ({ provider: 'built-in', version: null }) },
  'admin.ai.check': { role: 'admin', input: () => ({ provider: 'built-in' }) },
  'admin.ai.remove': {
    role: 'admin',
    input: () => ({ version: 1 }),
    ownFails: 'nothing was chosen yet, so there is nothing to go back from',
  },
  'admin.people.list': { role: 'admin', input: () => ({}) },
  'admin.people.invite': {
    role: 'admin',
    input: () => ({ role: 'student', fullName: 'New Person', email: 'new@person.example' }),
  },
  'admin.people.reinvite': {
    role: 'admin',
    input: ({ invited }) => ({ personId: invited }),
    sibling: 'accepted',
  },
  'admin.people.suspend': { role: 'admin', input: ({ student }) => ({ personId: student }), sibling: 'accepted' },
  'admin.people.reinstate': { role: 'admin', input: ({ suspended }) => ({ personId: suspended }), sibling: 'accepted' },
  'admin.people.remove': { role: 'admin', input: ({ newStudent }) => ({ personId: newStudent }), sibling: 'accepted' },
  'admin.people.rename': {
    role: 'admin',
    input: ({ parent }) => ({ personId: parent, fullName: 'Another Name', version: 1 }),
    sibling: 'accepted',
  },
  'admin.courses.list': { role: 'admin', input: () => ({}) },
  'admin.courses.get': { role: 'admin', input: (ids) => ({ courseId: ids.course }), sibling: 'accepted' },
  'admin.courses.instructors': { role: 'admin' },
  'admin.courses.create': {
    role: 'admin',
    input: ({ instructor }) => ({ ...course, instructorId: instructor }),
    sibling: 'accepted',
  },
  'admin.courses.update': {
    role: 'admin',
    input: (ids) => ({ ...course, courseId: ids.course, instructorId: ids.instructor, version: 1 }),
    sibling: 'accepted',
  },
  'admin.courses.remove': { role: 'admin', input: (ids) => ({ courseId: ids.course }), sibling: 'accepted' },
  'admin.enrollments.add': {
    role: 'admin',
    input: (ids) => ({ courseId: ids.course, studentIds: [ids.newStudent] }),
    sibling: 'accepted',
  },
  'admin.enrollments.remove': {
    role: 'admin',
    input: (ids) => ({ courseId: ids.course, studentId: ids.student }),
    // Both ids are the admin's to use, but this student is not in that course.
    sibling: 'refused',
  },
  'admin.enrollments.candidates': {
    role: 'admin',
    input: (ids) => ({ courseId: ids.course }),
    sibling: 'accepted',
    foreign: 'empty',
  },
  'admin.parentLinks.list': { role: 'admin', input: () => ({}) },
  'admin.parentLinks.add': {
    role: 'admin',
    input: ({ parent, newStudent }) => ({ parentId: parent, studentId: newStudent }),
    sibling: 'accepted',
  },
  'admin.parentLinks.remove': {
    role: 'admin',
    input: ({ parentLink }) => ({ linkId: parentLink }),
    sibling: 'accepted',
  },
  'admin.parentLinks.options': { role: 'admin', input: () => ({}) },
  'admin.recycleBin.list': { role: 'admin' },
  'admin.recycleBin.restore': {
    role: 'admin',
    input: ({ deletedCourse }) => ({ kind: 'course', id: deletedCourse }),
    sibling: 'accepted',
  },
  'admin.audit.list': { role: 'admin', input: () => ({}) },
  'admin.jobs.parked': { role: 'admin' },
  'admin.jobs.rerun': { role: 'admin', input: ({ parkedJob }) => ({ jobId: parkedJob }), sibling: 'accepted' },
};
