import type { Rows } from '../row.ts';

const about = (assignmentId: string) => ({ kind: 'assignment', assignmentId });
const turn = '01900000-0000-7000-8000-00000000abcd';
const work = { content: 'x = 4', fileIds: [], baseVersion: null };

export const studentRows: Rows = {
  'student.dashboard': { role: 'student' },
  'student.assignments.list': { role: 'student' },
  'student.assignments.get': {
    role: 'student',
    input: ({ assignment }) => ({ assignmentId: assignment }),
    sibling: 'refused',
  },
  'student.submissions.saveDraft': {
    role: 'student',
    input: ({ assignment, file }) => ({ ...work, assignmentId: assignment, fileIds: [file] }),
    sibling: 'refused',
  },
  'student.submissions.handIn': {
    role: 'student',
    input: ({ assignment, file }) => ({ ...work, assignmentId: assignment, fileIds: [file] }),
    sibling: 'refused',
  },
  'student.tutor.thread': {
    role: 'student',
    input: ({ assignment }) => ({ subject: about(assignment) }),
    sibling: 'refused',
  },
  'student.tutor.ask': {
    role: 'student',
    input: ({ assignment, file }) => ({
      ...{ subject: about(assignment), turn, message: 'How do I begin?' },
      fileIds: [file],
    }),
    sibling: 'refused',
  },
  'student.tutor.stop': {
    role: 'student',
    input: ({ assignment }) => ({ subject: about(assignment), turn }),
    sibling: 'refused',
  },
  'student.tutor.share': {
    role: 'student',
    input: ({ assignment, course }) => ({ subject: about(assignment), courseId: course }),
    sibling: 'refused',
    ownFails: 'nothing was said yet',
  },
  'student.tutor.checkLines': {
    role: 'student',
    input: ({ assignment }) => ({ assignmentId: assignment, work: '2x = 8' }),
    sibling: 'refused',
  },
  'student.tutor.partner': { role: 'student' },
  'student.tutor.begin': { role: 'student', input: () => ({ topic: 'Fractions' }) },
  'student.tutor.past': {
    role: 'student',
    input: ({ pastThread }) => ({ threadId: pastThread }),
    sibling: 'refused',
  },
  'student.tutor.fileStatus': {
    role: 'student',
    input: ({ file }) => ({ fileIds: [file] }),
    sibling: 'refused',
  },
};
