import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { tomorrowAtFive } from './dates.ts';
import { setGrading } from './set-grading.ts';

const receipt = z.object({ id: z.string(), version: z.number() });
const courses = z.array(z.object({ id: z.string(), title: z.string() }));

/** The course of the demo instructor that the demo student attends. */
export async function findSharedCourse(page: Page): Promise<string> {
  const { data } = await callApi(page, 'query', 'instructor.courses.list');
  const course = courses.parse(data).find(({ title }) => title.startsWith('SAT Math'));
  if (!course) throw new Error('The demo instructor teaches no SAT Math.');
  return course.id;
}

/** A draft with nothing wrong in it, worth ten points in two criteria. */
export function plainDraft(title: string) {
  const criterion = (name: string, maxPoints: number) => ({ id: name.toLowerCase(), name, description: '', maxPoints });
  return {
    title,
    instructions: 'Solve $5x + 4 = 39$. Show each step.',
    dueAt: tomorrowAtFive('America/New_York'),
    maxPoints: 10,
    rubric: { v: 1, criteria: [criterion('Method', 6), criterion('Answer', 4)] },
    tutorMode: 'hint',
    answerKey: { v: 1, problems: [{ label: '1', answer: 'x = 7', accepted: [], solution: '', hints: [] }] },
  };
}

/**
 * Gives out an assignment to the demo student's course; `page` is the demo instructor's, `more` what its draft has beside
 * the plain one. Returns its id.
 */
export async function giveOut(page: Page, title: string, more: object = {}): Promise<string> {
  const courseId = await findSharedCourse(page);
  await setGrading(page, courseId, { blindShare: 0 });
  return giveOutIn(page, courseId, title, more);
}

/** The same to a course that is graded as it is. */
export async function giveOutIn(page: Page, courseId: string, title: string, more: object = {}): Promise<string> {
  const draft = { ...plainDraft(title), ...more };
  const made = receipt.parse(
    (await callApi(page, 'mutation', 'instructor.assignments.create', { courseId, draft })).data,
  );
  const { refusal } = await callApi(page, 'mutation', 'instructor.assignments.publish', {
    assignmentId: made.id,
    version: made.version,
  });
  if (refusal) throw new Error(refusal);
  return made.id;
}

/** Hands in work on an assignment; `page` is the demo student's. Returns the submission's id. */
export async function handInWork(page: Page, assignmentId: string, content: string): Promise<string> {
  const { data, refusal } = await callApi(page, 'mutation', 'student.submissions.handIn', {
    assignmentId,
    content,
    fileIds: [],
    baseVersion: null,
  });
  if (refusal) throw new Error(refusal);
  return z.object({ submissionId: z.string() }).parse(data).submissionId;
}
