import { type AcademyWeek, weekOf } from '@skillbridge/domain';
import { buildLetterInput, composeLetter, type LetterWeek } from '@skillbridge/domain/engine';
import type { SeedAssignment, SeedCourse } from './build-courses.ts';
import type { SeedPeople, SeedPerson } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import { DAY, noLaterThan, type SeedScene } from './seed-scene.ts';

/** Weeks back for which parents already have their letter; 1 is the week that ended last. */
const WEEKS = [3, 2, 1];

/** The letters of the last complete weeks about every child whose parent reads along. */
export function buildLetters(
  scene: SeedScene,
  people: SeedPeople,
  courses: readonly SeedCourse[],
  submissions: readonly SeedSubmission[],
) {
  const children = [...new Set(people.links.map((link) => link.student))];
  return children.flatMap((student) => {
    const work = submissions.filter((submission) => submission.student[1] === student.id);
    const taken = courses.filter((course) => course.students.some((one) => one.person === student));
    return WEEKS.map((weeks) => {
      const week = weekOf(new Date(scene.now.getTime() - weeks * 7 * DAY), scene.spec.timeZone);
      const writtenAt = noLaterThan(scene.now, new Date(week.endsAt.getTime() + 7 * 3_600_000));
      return {
        tenantId: scene.tenantId,
        id: scene.random.id(writtenAt),
        student: [scene.tenantId, student.id] as [string, string],
        weekStart: week.start,
        letter: composeLetter(buildLetterInput(tellWeek(scene, student, week, { taken, work }))),
        writtenAt,
      };
    });
  });
}

type Record = { readonly taken: readonly SeedCourse[]; readonly work: readonly SeedSubmission[] };

function tellWeek(scene: SeedScene, student: SeedPerson, week: AcademyWeek, { taken, work }: Record): LetterWeek {
  const assignments = new Map(taken.flatMap((course) => course.assignments).map((one) => [one.id, one]));
  const during = (at: Date | null): boolean => at !== null && at >= week.startsAt && at < week.endsAt;
  const named = work.flatMap((submission) => {
    const assignment = assignments.get(submission.assignment[1]);
    return assignment ? [{ submission, title: assignment.content.title, maxPoints: assignment.maxPoints }] : [];
  });
  return {
    student: { id: student.id, name: student.fullName.split(' ')[0] ?? student.fullName },
    week: { start: week.start, end: week.end },
    timeZone: scene.spec.timeZone,
    handedIn: named.flatMap(({ submission, title }) =>
      submission.submittedAt && during(submission.submittedAt)
        ? [{ submissionId: submission.id, title, handedInAt: submission.submittedAt, late: submission.late }]
        : [],
    ),
    graded: named.flatMap(({ submission, title, maxPoints }) =>
      submission.grade !== null && during(submission.publishedAt)
        ? [{ submissionId: submission.id, title, points: submission.grade, maxPoints }]
        : [],
    ),
    due: [...assignments.values()]
      .filter((one) => isAhead(one, week, work))
      .map(({ id, content, dueAt }) => ({ assignmentId: id, title: content.title, dueAt, state: 'ahead' as const })),
  };
}

/** Due in the week after the letter, and not handed in when it was written. */
function isAhead(assignment: SeedAssignment, week: AcademyWeek, work: readonly SeedSubmission[]): boolean {
  const due = assignment.dueAt.getTime();
  const handedIn = work.find((one) => one.assignment[1] === assignment.id)?.submittedAt;
  if (handedIn && handedIn < week.endsAt) return false;
  return due >= week.endsAt.getTime() && due < week.endsAt.getTime() + 7 * DAY;
}
