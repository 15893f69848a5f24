import { KeyChange, QuizSubmission, RegradeRequest, type TenantEm, uuidv7 } from '@skillbridge/database';
import { noQuizAnswers } from '@skillbridge/domain';
import { sampleQuestions } from '../add-quizzes.ts';
import type { World } from '../world.ts';

/** A published attempt with a request to look at it again, and a correction of its quiz's key. */
export async function addGraded(em: TenantEm, { world, half, now }: { world: World; half: '' | '2'; now: Date }) {
  const { tenantId, people } = world;
  const quiz: [string, string] = [tenantId, half ? world.quiz2 : world.quiz];
  const course: [string, string] = [tenantId, half ? world.course2 : world.course];
  const student: [string, string] = [tenantId, people[`student${half}`].id];
  const instructor: [string, string] = [tenantId, people[`instructor${half}`].id];
  const [item] = sampleQuestions.items;
  if (!item) throw new Error('The quiz of the tests has questions.');
  // Each role's ids have one of these, and attempts are numbered.
  const number = 100 + (await em.count(QuizSubmission, { tenantId, quiz }));
  const attempt = em.create(QuizSubmission, {
    ...{
      tenantId,
      id: uuidv7(),
      quiz,
      course,
      student,
      number,
      seed: 's',
      status: 'published',
      answers: noQuizAnswers,
    },
    marks: {
      v: 1,
      items: ['q1', 'q2'].map((itemId) => ({
        ...{ itemId, points: 0, by: 'instructor' as const, parts: [], feedback: '', overridden: null },
      })),
    },
    ...{ score: 0, gradedBy: instructor, publishedAt: now, submittedAt: now, handedInBy: 'student' },
  });
  const request = em.create(RegradeRequest, {
    ...{ tenantId, id: uuidv7(), course, student, quizSubmission: [tenantId, attempt.id], partId: 'q2' },
    ...{ reason: 'Please look at it again.', status: 'open', pointsBefore: 0 },
  });
  const change = em.create(KeyChange, {
    ...{
      tenantId,
      id: uuidv7(),
      quiz,
      itemId: item.id,
      policy: 'new-only',
      quizVersion: number,
      appliedBy: instructor,
    },
    effects: { v: 1, before: item, after: item, attempts: [] },
  });
  await em.flush();
  return { gradedAttempt: attempt.id, regradeRequest: request.id, keyChange: change.id };
}
