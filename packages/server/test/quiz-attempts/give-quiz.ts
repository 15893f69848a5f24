import { Accommodation, inTenant, Quiz, QuizSubmission, QuizVersion, uuidv7 } from '@skillbridge/database';
import { type QuizSettings, sumPoints, usualQuizSettings } from '@skillbridge/domain';
import { type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';
import type { Stack } from '../stack.ts';
import type { World } from '../world.ts';

/** Two items that the key judges; every string that must not leave early says SECRET. */
export const objectiveQuestions = quizQuestionsDocument.read({
  v: 2,
  passages: [],
  items: [
    {
      ...{ kind: 'single', id: 'q1', stem: 'What is $2 + 2$?', points: 1, key: 'b', explanation: 'SECRET reason' },
      source: 'SECRET source',
      options: [
        { id: 'a', text: '3', feedback: 'SECRET slip' },
        { id: 'b', text: '4', feedback: 'SECRET praise' },
      ],
    },
    { kind: 'numeric', id: 'q2', stem: 'What is $6 \\cdot 7$?', points: 2, key: '42', explanation: 'SECRET way' },
  ],
});

/** The same with an answer in words. */
export const wordyQuestions = quizQuestionsDocument.read({
  ...objectiveQuestions,
  items: [
    ...objectiveQuestions.items,
    {
      ...{ kind: 'short', id: 'q3', stem: 'Why may you subtract 5 from both sides of an equation?', points: 2 },
      key: ['SECRET: the same change on both sides keeps them equal'],
      explanation: 'SECRET balance',
    },
  ],
});

type Given = Partial<QuizSettings> & {
  readonly questions?: QuizQuestions;
  readonly timeLimitMinutes?: number | null;
  readonly opensAt?: Date;
  readonly closesAt?: Date;
};

/** Publishes a quiz in the course of `student`. Fixed order, two attempts and feedback after the hand-in unless given. */
export async function giveQuiz(stack: Stack, world: World, given: Given = {}): Promise<string> {
  const { questions = objectiveQuestions, timeLimitMinutes = null, opensAt, closesAt, ...settings } = given;
  const { tenantId, people } = world;
  const id = uuidv7();
  await inTenant(stack.app.orm, tenantId, async (em) => {
    em.create(Quiz, {
      ...{ tenantId, id, course: [tenantId, world.course], title: 'A quiz', status: 'published', questions },
      settings: {
        ...usualQuizSettings,
        ...{ shuffleItems: false, shuffleOptions: false, attempts: 2, feedback: 'after-hand-in' as const },
        ...settings,
      },
      ...{ liveVersion: 1, maxPoints: sumPoints(questions.items.map(({ points }) => points)) },
      ...{ publishedAt: stack.clock.now, publishedBy: [tenantId, people.instructor.id] },
      ...{ timeLimitMinutes, opensAt: opensAt ?? null, closesAt: closesAt ?? null },
    });
    await em.flush();
    em.create(QuizVersion, {
      ...{
        tenantId,
        id: uuidv7(),
        quiz: [tenantId, id],
        number: 1,
        questions,
        author: [tenantId, people.instructor.id],
      },
    });
  });
  return id;
}

/** States that `student` has so many hundredths of the usual time. */
export function giveTime(stack: Stack, { tenantId, people }: World, timePercent: number): Promise<void> {
  return inTenant(stack.app.orm, tenantId, async (em) => {
    em.create(Accommodation, {
      ...{ tenantId, id: uuidv7(), student: [tenantId, people.student.id], timePercent },
      setBy: [tenantId, people.instructor.id],
    });
  });
}

/** An attempt as the database has it. */
export function attemptRow(stack: Stack, { tenantId }: World, id: string): Promise<QuizSubmission> {
  return inTenant(stack.app.orm, tenantId, (em) => em.findOneOrFail(QuizSubmission, { tenantId, id }));
}
