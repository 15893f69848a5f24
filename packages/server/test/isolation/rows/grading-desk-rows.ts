import { sampleAssignment } from '../../world.ts';
import type { Row, Rows } from '../row.ts';

const windowId = '01900000-0000-7000-8000-000000000001';
const marks = {
  version: 1,
  feedback: 'Good.',
  items: [
    { itemId: 'q1', points: 1 },
    { itemId: 'q2', points: 2 },
  ],
};

const read = (input: Row['input']): Row => ({ role: 'instructor', ...(input && { input }), sibling: 'refused' });

export const gradingDeskRows: Rows = {
  'instructor.grading.openAttempt': read(({ attempt }) => ({ attemptId: attempt, windowId })),
  'instructor.grading.saveMarks': read(({ attempt }) => ({ ...marks, attemptId: attempt })),
  'instructor.grading.publishAttempt': read(({ attempt }) => ({ ...marks, attemptId: attempt })),
  'instructor.grading.revealSuggestion': read(({ submission }) => ({
    ...{ kind: 'submission', workId: submission, version: 1 },
  })),
  'instructor.grading.returnWork': read(({ submission }) => ({
    ...{ submissionId: submission, version: 1, note: 'Show the middle step.' },
  })),
  'instructor.grading.visit': read(({ attempt }) => ({ workId: attempt, windowId })),
  'instructor.grading.byItem': read(({ quiz }) => ({ quizId: quiz, itemId: 'q2' })),
  'instructor.grading.byCriterion': read(({ assignment }) => ({ assignmentId: assignment, criterionId: 'result' })),
  'instructor.grading.markItem': read(({ attempt }) => ({ attemptId: attempt, version: 1, itemId: 'q2', points: 1 })),
  'instructor.grading.markCriterion': read(({ submission }) => ({
    ...{ submissionId: submission, version: 1, criterionId: 'result', points: 1 },
  })),
  'instructor.grading.groups': read(({ quiz }) => ({ quizId: quiz, itemId: 'q2' })),
  // Members that are not the quiz's own are left alone and named, so the quiz alone is swapped here.
  'instructor.grading.markGroup': read(({ quiz }) => ({
    ...{ quizId: quiz, itemId: 'q2', points: 1, members: [{ attemptId: windowId, version: 1 }] },
  })),
  'instructor.grading.bulkPreview': read(({ course }) => ({ courseId: course, from: 0.9 })),
  'instructor.grading.bulkApprove': read(({ quiz }) => ({
    ...{ quizId: quiz, from: 0.9, works: [{ kind: 'attempt', workId: windowId, version: 1 }] },
  })),
  'instructor.grading.agreement': read(({ course }) => ({ courseId: course })),
  'instructor.grading.setGrading': read(({ course }) => ({
    courseId: course,
    version: 1,
    bulkFrom: 0.8,
    blindShare: 0,
  })),
  'instructor.assignments.rubricPreview': read(({ assignment }) => ({
    ...{ assignmentId: assignment, rubric: sampleAssignment.rubric },
  })),
  'instructor.assignments.applyRubric': {
    ...read(({ assignment }) => ({
      ...{ assignmentId: assignment, rubric: sampleAssignment.rubric, fingerprint: 'none' },
    })),
    ownFails: 'the fingerprint is of no preview',
  },
  'instructor.comments.list': { role: 'instructor', input: () => ({ search: 'step' }) },
  'instructor.comments.add': { role: 'instructor', input: () => ({ text: 'Well reasoned.' }) },
  'instructor.comments.change': read(({ comment }) => ({ commentId: comment, version: 1, text: 'Show the steps.' })),
  'instructor.comments.remove': read(({ comment }) => ({ commentId: comment })),
  'instructor.comments.use': read(({ comment }) => ({ commentId: comment })),
};
