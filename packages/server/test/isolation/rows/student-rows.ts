import type { Rows } from '../row.ts';

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
    input: ({ assignment }) => ({ assignmentId: assignment }),
    sibling: 'refused',
  },
  'student.tutor.ask': {
    role: 'student',
    input: ({ assignment }) => ({ assignmentId: assignment, message: 'How do I begin?' }),
    sibling: 'refused',
  },
};
