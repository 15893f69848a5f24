import { usualQuizSettings } from '@skillbridge/domain';
import { sampleQuestions } from '../../add-quizzes.ts';
import type { Rows } from '../row.ts';

const draft = {
  title: 'Equations',
  questions: sampleQuestions,
  settings: usualQuizSettings,
  timeLimitMinutes: 20,
};

export const quizRows: Rows = {
  'instructor.quizzes.list': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course }),
    sibling: 'refused',
  },
  'instructor.quizzes.get': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz }),
    sibling: 'refused',
  },
  'instructor.quizzes.preview': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz }),
    sibling: 'refused',
  },
  'instructor.quizzes.check': {
    role: 'instructor',
    input: ({ course, quiz }) => ({ courseId: course, quizId: quiz, questions: sampleQuestions }),
    sibling: 'refused',
  },
  'instructor.quizzes.create': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course, draft }),
    sibling: 'refused',
  },
  'instructor.quizzes.save': {
    role: 'instructor',
    input: ({ draftQuiz }) => ({ quizId: draftQuiz, version: 1, draft }),
    sibling: 'refused',
  },
  'instructor.quizzes.publish': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz, version: 1 }),
    sibling: 'refused',
  },
  'instructor.quizzes.advance': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz, version: 1, event: 'close' }),
    sibling: 'refused',
  },
  'instructor.quizzes.remove': {
    role: 'instructor',
    input: ({ draftQuiz }) => ({ quizId: draftQuiz, version: 1 }),
    sibling: 'refused',
  },
  'instructor.quizzes.versions': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz }),
    sibling: 'refused',
  },
  'instructor.quizzes.restoreVersion': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz, version: 1, number: 1 }),
    sibling: 'refused',
  },
  'instructor.quizzes.allowances': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz }),
    sibling: 'refused',
  },
  'instructor.quizzes.grantExtension': {
    role: 'instructor',
    input: ({ quiz, student }) => ({
      ...{ quizId: quiz, studentId: student, extraMinutes: 10, extraAttempts: 1, closesAt: null, reason: '' },
    }),
    sibling: 'refused',
  },
  'instructor.quizzes.revokeExtension': {
    role: 'instructor',
    input: ({ quiz, student }) => ({ quizId: quiz, studentId: student }),
    sibling: 'refused',
    ownFails: 'nothing has been granted to take back',
  },
  'instructor.quizzes.setAccommodation': {
    role: 'instructor',
    input: ({ student }) => ({ studentId: student, timePercent: 150, note: '' }),
    sibling: 'refused',
  },
};
