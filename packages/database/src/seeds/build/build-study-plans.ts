import { addDays, formatInZone, type StudyTask, weekOf } from '@skillbridge/domain';
import type { SeedCourse } from './build-courses.ts';
import type { SeedPeople, SeedStudent } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import type { SeedScene } from './seed-scene.ts';

/** This week's plan of every student: what is due, and what the last grades say to look at again. */
export function buildStudyPlans(
  scene: SeedScene,
  people: SeedPeople,
  courses: readonly SeedCourse[],
  submissions: readonly SeedSubmission[],
) {
  const week = weekOf(scene.now, scene.spec.timeZone);
  return people.students.map((student) => ({
    tenantId: scene.tenantId,
    id: scene.random.id(week.startsAt),
    student: [scene.tenantId, student.person.id] as [string, string],
    week: week.start,
    plan: {
      v: 1 as const,
      week: { start: week.start, end: week.end },
      tasks: [
        ...dueTasks(scene, student, courses),
        ...reviewTasks(scene, student, courses, submissions),
        restTask(week.end),
      ],
      dropped: [],
      plannedAt: week.startsAt.toISOString(),
      engine: 'built-in',
    },
    createdAt: week.startsAt,
    version: 1,
  }));
}

function dueTasks(scene: SeedScene, student: SeedStudent, courses: readonly SeedCourse[]): StudyTask[] {
  return courses
    .filter((course) => course.students.includes(student))
    .flatMap((course) => course.assignments.filter((one) => one.dueAt > scene.now))
    .map((one, index) => {
      const due = formatInZone(one.dueAt, scene.spec.timeZone, 'iso-date');
      return task(`due-${index}`, addDays(due, -1), {
        kind: 'assignment',
        title: one.content.title,
        reason: `It is due on ${formatInZone(one.dueAt, scene.spec.timeZone, 'day')}; the day before leaves time to check.`,
        minutes: 40,
        refId: one.id,
      });
    });
}

function reviewTasks(
  scene: SeedScene,
  student: SeedStudent,
  courses: readonly SeedCourse[],
  submissions: readonly SeedSubmission[],
): StudyTask[] {
  const assignments = new Map(courses.flatMap((course) => course.assignments).map((one) => [one.id, one]));
  const today = formatInZone(scene.now, scene.spec.timeZone, 'iso-date');
  return submissions
    .filter((one) => one.student[1] === student.person.id && one.grade !== null && one.grade < 7.5)
    .slice(-2)
    .flatMap((one, index) => {
      const assignment = assignments.get(one.assignment[1]);
      if (!assignment) return [];
      return task(`review-${index}`, addDays(today, index + 1), {
        kind: 'review',
        title: `Again: ${assignment.content.title}`,
        reason: `You got ${one.grade} of ${assignment.maxPoints}; redo the step that your instructor marked.`,
        minutes: 25,
        refId: assignment.id,
      });
    });
}

function restTask(day: string): StudyTask {
  return task('rest', day, {
    kind: 'rest',
    title: 'A day off',
    reason: 'What you learned settles while you rest.',
    minutes: 5,
    refId: null,
  });
}

function task(
  id: string,
  day: string,
  rest: Pick<StudyTask, 'kind' | 'title' | 'reason' | 'minutes' | 'refId'>,
): StudyTask {
  return { id, day, skill: null, status: 'planned', ...rest };
}
