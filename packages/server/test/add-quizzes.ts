import { Quiz, QuizSubmission, QuizVersion, type TenantEm, uuidv7 } from '@skillbridge/database';
import { usualQuizSettings } from '@skillbridge/domain';
import { type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';

/** What every quiz of the tests asks: one item that the key scores, one that a person must. */
export const sampleQuestions: QuizQuestions = quizQuestionsDocument.read({
  v: 2,
  passages: [],
  items: [
    {
      kind: 'single',
      id: 'q1',
      stem: 'What is $2 + 2$?',
      points: 1,
      explanation: 'Two and two are four.',
      options: [
        { id: 'a', text: '3', feedback: 'One too few.' },
        { id: 'b', text: '4' },
      ],
      key: 'b',
    },
    {
      kind: 'short',
      id: 'q2',
      stem: 'Why may you subtract 5 from both sides of an equation?',
      points: 2,
      key: ['The same change on both sides keeps them equal.'],
    },
  ],
});

type Place = {
  readonly course: string;
  readonly instructor: { readonly id: string };
  readonly student: { readonly id: string };
  readonly now: Date;
};

/** A draft quiz, a published one, and a handed-in attempt at it. */
export function addQuizzes(em: TenantEm, tenantId: string, { course, instructor, student, now }: Place) {
  const author: [string, string] = [tenantId, instructor.id];
  const quiz = (status: 'draft' | 'published') =>
    em.create(Quiz, {
      ...{ tenantId, id: uuidv7(), course: [tenantId, course], title: `Equations (${status})`, status },
      ...{ questions: sampleQuestions, settings: usualQuizSettings, topicLabel: 'Linear equations' },
      ...(status === 'published' ? { liveVersion: 1, maxPoints: 3, publishedAt: now, publishedBy: author } : {}),
    });
  const [draft, open] = [quiz('draft'), quiz('published')];
  em.create(QuizVersion, {
    ...{ tenantId, id: uuidv7(), quiz: [tenantId, open.id], number: 1, questions: sampleQuestions, author },
  });
  const savedAt = now.toISOString();
  const attempt = em.create(QuizSubmission, {
    ...{ tenantId, id: uuidv7(), quiz: [tenantId, open.id], course: [tenantId, course] },
    ...{ student: [tenantId, student.id], seed: 'seed', status: 'submitted', submittedAt: now, handedInBy: 'student' },
    answers: {
      v: 1,
      answers: [
        { itemId: 'q1', response: { kind: 'single', optionId: 'b' }, seq: 1, savedAt },
        { itemId: 'q2', response: { kind: 'short', text: 'Both sides stay equal.' }, seq: 2, savedAt },
      ],
    },
    marks: {
      v: 1,
      items: [{ itemId: 'q1', points: 1, by: 'key', parts: [], feedback: '', overridden: null }],
    },
  });
  return { quiz: open.id, draftQuiz: draft.id, attempt: attempt.id };
}
