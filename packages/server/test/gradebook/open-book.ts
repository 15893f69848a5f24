import { Enrollment, inTenant, QuizSubmission, Submission, type TenantEm, User, uuidv7 } from '@skillbridge/database';
import { portalOf } from '../portal.ts';
import type { Stack } from '../stack.ts';
import type { World } from '../world.ts';

export const fullReview = {
  v: 1 as const,
  criteria: [
    { criterionId: 'result', points: 4, feedback: '', overridden: null },
    { criterionId: 'reasoning', points: 5, feedback: '', overridden: null },
  ],
};
const allMarks = {
  v: 1 as const,
  items: [
    { itemId: 'q1', points: 1, by: 'key' as const, parts: [], feedback: '', overridden: null },
    { itemId: 'q2', points: 1, by: 'instructor' as const, parts: [], feedback: '', overridden: null },
  ],
};

/** The gradebook of a world's course, as its instructor and its student reach it, and what tests do to it. */
export function openBook(stack: Stack, world: World) {
  const { tenantId, course, people } = world;
  const book = portalOf(stack, people.instructor).instructor.gradebook;
  const change = <T>(work: (em: TenantEm) => Promise<T>) => inTenant(stack.app.orm, tenantId, work);
  const read = (more: { former?: boolean; limit?: number; cursor?: string } = {}) =>
    book.get.query({ courseId: course, ...more });
  return {
    ...{ book, change, read },
    async ownGrades() {
      const courses = await portalOf(stack, people.student).student.grades.list.query();
      const own = courses.find(({ id }) => id === course);
      if (!own) throw new Error('The student is in the course.');
      return own;
    },
    async cellOf(taskId: string, studentId = people.student.id) {
      const { columns, items } = await read({ former: true });
      return items.find(({ id }) => id === studentId)?.cells[columns.findIndex(({ id }) => id === taskId)] ?? null;
    },
    /** Saved marks that are complete on the world's submission (9 of 10) and attempt (2 of 3), neither out. */
    markAll: () =>
      change(async (em) => {
        (await em.findOneOrFail(Submission, { tenantId, id: world.submission })).review = fullReview;
        (await em.findOneOrFail(QuizSubmission, { tenantId, id: world.attempt })).marks = allMarks;
      }),
    addStudent: (fullName: string) =>
      change(async (em) => {
        const user = em.create(User, {
          ...{ tenantId, id: uuidv7(), role: 'student', status: 'active', fullName },
          email: `${uuidv7()}@made.example`,
        });
        em.create(Enrollment, { tenantId, course: [tenantId, course], student: [tenantId, user.id] });
        await em.flush();
        return user.id;
      }),
    /** The assignment that the world's submission is about. */
    task: () =>
      change(async (em) => (await em.findOneOrFail(Submission, { tenantId, id: world.submission })).assignmentId),
    async releaseAll() {
      const { works } = await book.releasePreview.query({ courseId: course });
      return book.release.mutate({ courseId: course, works });
    },
  };
}
