import type { Rows } from '../row.ts';

const attemptKey = '01900000-0000-7000-8000-00000000abcd';
const changes = [{ itemId: 'q1', seq: 9, response: { kind: 'single', optionId: 'a' } }];

export const quizAttemptRows: Rows = {
  'student.quizzes.list': { role: 'student' },
  'student.quizzes.open': { role: 'student', input: ({ quiz }) => ({ quizId: quiz }), sibling: 'refused' },
  'student.quizzes.begin': {
    role: 'student',
    input: ({ quiz }) => ({ quizId: quiz, attemptKey }),
    sibling: 'refused',
    ownFails: 'their one attempt is handed in',
  },
  'student.quizzes.attempt': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt }),
    sibling: 'refused',
  },
  'student.quizzes.save': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt, changes }),
    sibling: 'refused',
  },
  'student.quizzes.settle': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt, itemId: 'q1', changes }),
    sibling: 'refused',
    ownFails: 'the quiz gives its feedback later',
  },
  'student.quizzes.clock': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt }),
    sibling: 'refused',
  },
  'student.quizzes.handIn': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt, changes }),
    sibling: 'refused',
  },
  'student.quizzes.result': {
    role: 'student',
    input: ({ attempt }) => ({ attemptId: attempt }),
    sibling: 'refused',
  },
};
