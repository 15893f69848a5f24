import { sampleAssignment } from '../../world.ts';
import type { Rows } from '../row.ts';

const draft = { ...sampleAssignment, title: 'Equations', dueAt: '2026-12-01T17:00' };
const review = {
  version: 1,
  feedback: 'Good.',
  criteria: [
    { criterionId: 'result', points: 4, feedback: '' },
    { criterionId: 'reasoning', points: 6, feedback: '' },
  ],
};

export const instructorRows: Rows = {
  'instructor.dashboard': { role: 'instructor' },
  'instructor.courses.list': { role: 'instructor' },
  'instructor.courses.get': { role: 'instructor', input: ({ course }) => ({ courseId: course }), sibling: 'refused' },
  'instructor.assignments.get': {
    role: 'instructor',
    input: ({ draftAssignment }) => ({ assignmentId: draftAssignment }),
    sibling: 'refused',
  },
  'instructor.assignments.readMaterials': {
    role: 'instructor',
    input: ({ draftAssignment, file }) => ({ assignmentId: draftAssignment, fileIds: [file] }),
    sibling: 'refused',
  },
  'instructor.assignments.preview': {
    role: 'instructor',
    input: ({ draftAssignment }) => ({ assignmentId: draftAssignment }),
    sibling: 'refused',
  },
  'instructor.assignments.create': {
    role: 'instructor',
    input: ({ course, file }) => ({ courseId: course, draft: { ...draft, materials: { v: 1, fileIds: [file] } } }),
    sibling: 'refused',
  },
  'instructor.assignments.update': {
    role: 'instructor',
    input: ({ draftAssignment, file }) => ({
      ...{ assignmentId: draftAssignment, version: 1 },
      draft: { ...draft, materials: { v: 1, fileIds: [file] } },
    }),
    sibling: 'refused',
  },
  'instructor.assignments.publish': {
    role: 'instructor',
    input: ({ draftAssignment }) => ({ assignmentId: draftAssignment, version: 1 }),
    sibling: 'refused',
  },
  'instructor.assignments.remove': {
    role: 'instructor',
    input: ({ assignment }) => ({ assignmentId: assignment, version: 1 }),
    sibling: 'refused',
  },
  'instructor.grading.queue': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course }),
    sibling: 'refused',
    foreign: 'empty',
  },
  'instructor.grading.open': {
    role: 'instructor',
    input: ({ submission }) => ({ submissionId: submission }),
    sibling: 'refused',
  },
  'instructor.grading.saveReview': {
    role: 'instructor',
    input: ({ submission }) => ({ ...review, submissionId: submission }),
    sibling: 'refused',
  },
  'instructor.grading.publish': {
    role: 'instructor',
    input: ({ submission }) => ({ ...review, submissionId: submission }),
    sibling: 'refused',
  },
  'instructor.tutor.threads': {
    role: 'instructor',
    input: ({ course, assignment, student }) => ({ courseId: course, assignmentId: assignment, studentId: student }),
    sibling: 'refused',
    foreign: 'empty',
  },
  'instructor.tutor.thread': { role: 'instructor', input: ({ thread }) => ({ threadId: thread }), sibling: 'refused' },
  'instructor.tutor.markSeen': {
    role: 'instructor',
    input: ({ thread }) => ({ threadId: thread }),
    sibling: 'refused',
  },
  'instructor.tutor.struggles': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course }),
    sibling: 'refused',
  },
  'instructor.tutor.draftKey': {
    role: 'instructor',
    input: ({ course, draftAssignment, file }) => ({
      ...{ courseId: course, assignmentId: draftAssignment, fileIds: [file] },
      instructions: 'Solve 2x + 5 = 13.',
    }),
    sibling: 'refused',
  },
};
