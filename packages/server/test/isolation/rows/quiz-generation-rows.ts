import type { Rows } from '../row.ts';

const request = { v: 1, length: 2, difficulty: 'easy', mix: 'all-choice' } as const;

export const quizGenerationRows: Rows = {
  'instructor.quizGenerations.start': {
    role: 'instructor',
    input: ({ course, file }) => ({
      courseId: course,
      request: { ...request, source: { kind: 'worksheet', fileId: file, note: '' } },
    }),
    sibling: 'refused',
  },
  'instructor.quizGenerations.get': {
    role: 'instructor',
    input: ({ generation }) => ({ generationId: generation }),
    sibling: 'refused',
  },
  'instructor.quizGenerations.list': {
    role: 'instructor',
    input: ({ course }) => ({ courseId: course }),
    sibling: 'refused',
    foreign: 'empty',
  },
  'instructor.quizGenerations.cancel': {
    role: 'instructor',
    input: ({ generation }) => ({ generationId: generation }),
    sibling: 'refused',
  },
  'instructor.quizGenerations.regenerateItem': {
    role: 'instructor',
    input: ({ draftQuiz }) => ({ quizId: draftQuiz, itemId: 'q1', version: 1 }),
    sibling: 'refused',
  },
  'instructor.standards.search': { role: 'instructor', input: () => ({ text: 'linear' }) },
};
