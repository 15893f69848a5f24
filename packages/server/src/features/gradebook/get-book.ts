import { courseTotals, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { BookInput } from './gradebook.schema.ts';
import { readBook } from './read-book.query.ts';
import { toBookStudent } from './to-book-student.ts';

/** A page of a course's gradebook, with every total reckoned here. Throws NOT_FOUND. */
export async function getBook(app: App, actor: InstructorActor, input: BookInput) {
  const { course, exceptions, students, studentsLeft, nextCursor } = await readBook(app, actor, input);
  const { categories, latePolicy } = course.grading;
  const setup = { categories, latePolicy };
  const now = app.clock();
  return {
    course: { id: course.id, title: course.title, version: course.version },
    setup,
    groups: courseTotals(course.columns, new Map(), setup).categories.map(({ id, name, weight }) => ({
      id,
      name,
      weight,
    })),
    columns: course.columns.map(({ kind, id, title, maxPoints, categoryId, dueAt, anonymous }) => ({
      ...{ kind, id, title, maxPoints, categoryId, anonymous },
      dueAt: dueAt?.toISOString() ?? null,
    })),
    items: students.map((student) => toBookStudent(course, student, { exceptions, now })),
    studentsLeft,
    nextCursor,
  };
}
