import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { setGrading } from './set-grading.ts';

const someone = z.object({ id: z.string() });
const invited = z.object({ person: someone, joinPath: z.string() });

export interface NewClass {
  readonly title: string;
  /** At whose browser the admin, the demo instructor and the demo student are. */
  readonly admin: Page;
  readonly instructor: Page;
  readonly student: Page;
  /** Who else is in it; invited, they open their path to choose a password. */
  readonly newcomers: readonly { readonly fullName: string; readonly email: string }[];
}

/**
 * Founds a course of its own with the demo instructor, the demo student and some newcomers, in which every suggestion
 * shows at once: no blind sample.
 */
export async function foundClass({ title, admin, instructor, student, newcomers }: NewClass) {
  const { id: instructorId } = someone.parse((await callApi(instructor, 'query', 'account.me')).data);
  const { id: studentId } = someone.parse((await callApi(student, 'query', 'account.me')).data);
  const course = { title, subject: 'Biology', instructorId };
  const { id: courseId } = someone.parse(await mutate(admin, 'admin.courses.create', course));
  const joinPaths: string[] = [];
  const studentIds = [studentId];
  for (const newcomer of newcomers) {
    const made = invited.parse(await mutate(admin, 'admin.people.invite', { role: 'student', ...newcomer }));
    joinPaths.push(made.joinPath);
    studentIds.push(made.person.id);
  }
  await mutate(admin, 'admin.enrollments.add', { courseId, studentIds });
  await setGrading(instructor, courseId, { blindShare: 0 });
  return { courseId, joinPaths };
}

async function mutate(page: Page, path: string, input: object): Promise<unknown> {
  const { data, refusal } = await callApi(page, 'mutation', path, input);
  if (refusal) throw new Error(`${path}: ${refusal}`);
  return data;
}
