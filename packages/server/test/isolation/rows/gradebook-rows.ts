import type { Rows } from '../row.ts';

const categories = [{ id: 'hw', name: 'Homework', weight: 40, dropLowest: 1 }];
const latePolicy = { kind: 'per-day', percent: 10, most: 50, graceMinutes: 15 };

export const gradebookRows: Rows = {
  'student.grades.list': { role: 'student' },
  'instructor.gradebook.get': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course, former: true }),
    sibling: 'refused',
  },
  'instructor.gradebook.setup': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course, version: 1, categories, latePolicy }),
    sibling: 'refused',
  },
  'instructor.gradebook.setCategory': {
    role: 'instructor',
    input: ({ quiz }) => ({ kind: 'quiz', id: quiz, categoryId: null }),
    sibling: 'refused',
  },
  'instructor.gradebook.excuse': {
    role: 'instructor',
    input: ({ assignment, student }) => ({ kind: 'assignment', id: assignment, studentId: student, reason: 'Ill' }),
    sibling: 'refused',
  },
  'instructor.gradebook.unexcuse': {
    role: 'instructor',
    input: ({ quiz, student }) => ({ kind: 'quiz', id: quiz, studentId: student }),
    sibling: 'refused',
  },
  'instructor.gradebook.releasePreview': {
    role: 'instructor',
    input: ({ course, quiz, student }) => ({
      ...{ courseId: course, task: { kind: 'quiz', id: quiz }, studentIds: [student] },
    }),
    sibling: 'refused',
  },
  'instructor.gradebook.release': {
    role: 'instructor',
    input: ({ course, submission, attempt }) => ({
      courseId: course,
      works: [
        { kind: 'submission', workId: submission, version: 1 },
        { kind: 'attempt', workId: attempt, version: 1 },
      ],
    }),
    sibling: 'refused',
  },
  'instructor.gradebook.export': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course, format: 'xlsx', former: true }),
    sibling: 'refused',
  },
};
