import { sampleQuestions } from '../../add-quizzes.ts';
import type { Rows } from '../row.ts';

const [question] = sampleQuestions.items;
const correction = { item: { ...question, key: 'a' }, policy: 'full-credit' };

export const regradeRows: Rows = {
  'instructor.keyChanges.list': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz }),
    sibling: 'refused',
  },
  'instructor.keyChanges.preview': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz, ...correction }),
    sibling: 'refused',
  },
  'instructor.keyChanges.correct': {
    role: 'instructor',
    input: ({ quiz }) => ({ quizId: quiz, ...correction, fingerprint: 'none' }),
    sibling: 'refused',
    ownFails: 'the fingerprint is of no preview',
  },
  'instructor.keyChanges.undo': {
    role: 'instructor',
    input: ({ quiz, keyChange }) => ({ quizId: quiz, keyChangeId: keyChange }),
    sibling: 'refused',
  },
  'instructor.regrades.list': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course }),
    foreign: 'empty',
    sibling: 'refused',
  },
  'instructor.regrades.decide': {
    role: 'instructor',
    input: ({ regradeRequest }) => ({
      ...{
        requestId: regradeRequest,
        version: 1,
        pointsNow: 0,
        decision: { kind: 'decline', answer: 'The unit is missing.' },
      },
    }),
    sibling: 'refused',
  },
  'student.regrades.ask': {
    role: 'student',
    input: ({ gradedAttempt }) => ({
      ...{ work: { kind: 'attempt', id: gradedAttempt }, partId: 'q1', reason: 'I chose the other option.' },
    }),
    sibling: 'refused',
  },
  'student.regrades.ofWork': {
    role: 'student',
    input: ({ gradedAttempt }) => ({ work: { kind: 'attempt', id: gradedAttempt } }),
    foreign: 'empty',
    sibling: 'refused',
  },
};
