import { inTenant, QuizSubmission, uuidv7 } from '@skillbridge/database';
import { type ItemResponse, sumPoints } from '@skillbridge/domain';
import type { QuizMark } from '@skillbridge/domain/answers';
import type { Stack } from '../stack.ts';
import type { World } from '../world.ts';

export type Sat = {
  readonly number: number;
  readonly status: 'in-progress' | 'submitted' | 'suggested' | 'published';
  readonly responses: Readonly<Record<string, ItemResponse>>;
  /** Points by item; an item without an entry has no mark. */
  readonly marks: Readonly<Record<string, number>>;
  readonly by?: QuizMark['by'];
  readonly quizVersion?: number;
};

/** An attempt of the world's student at its published quiz, as it stands after grading. */
export function addAttempt(stack: Stack, world: World, sat: Sat): Promise<string> {
  const { tenantId, quiz, course, people } = world;
  const { now } = stack.clock;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const published = sat.status === 'published';
    const attempt = em.create(QuizSubmission, {
      ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz], course: [tenantId, course], number: sat.number },
      ...{ student: [tenantId, people.student.id], seed: 's', status: sat.status, quizVersion: sat.quizVersion ?? 1 },
      ...(sat.status === 'in-progress' ? {} : { submittedAt: now, handedInBy: 'student' as const }),
      answers: {
        v: 1,
        answers: Object.entries(sat.responses).map(([itemId, response]) => ({
          ...{ itemId, response, seq: 1, savedAt: now.toISOString() },
        })),
      },
      marks: {
        v: 1,
        items: Object.entries(sat.marks).map(([itemId, points]) => ({
          ...{ itemId, points, by: sat.by ?? 'key', parts: [], feedback: '', overridden: null },
        })),
      },
      ...(published
        ? {
            score: sumPoints(Object.values(sat.marks)),
            gradedBy: [tenantId, people.instructor.id] as [string, string],
            publishedAt: now,
          }
        : {}),
    });
    await em.flush();
    return attempt.id;
  });
}

/** The marks of an attempt by item, and its score. */
export function marksOf(stack: Stack, world: World, attemptId: string) {
  return inTenant(stack.app.orm, world.tenantId, async (em) => {
    const attempt = await em.findOneOrFail(QuizSubmission, { tenantId: world.tenantId, id: attemptId });
    return { marks: attempt.marks.items, score: attempt.score ?? null };
  });
}
