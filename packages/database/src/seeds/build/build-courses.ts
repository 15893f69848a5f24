import { everyModeAllowed, noAttachments, type Rubric } from '@skillbridge/domain';
import { type AssignmentContent, type CourseContent, rubrics } from '../content/content.ts';
import type { SeedPeople, SeedPerson, SeedStudent } from './build-people.ts';
import { DAY, type SeedScene } from './seed-scene.ts';

export type SeedAssignment = {
  readonly id: string;
  readonly content: AssignmentContent;
  readonly rubric: Rubric;
  readonly maxPoints: number;
  readonly dueAt: Date;
  readonly publishedAt: Date;
};

export type SeedCourse = {
  readonly id: string;
  readonly content: CourseContent;
  /** Whether the academy lists it first. */
  readonly first: boolean;
  readonly instructor: SeedPerson;
  readonly createdAt: Date;
  readonly assignments: readonly SeedAssignment[];
  readonly students: readonly SeedStudent[];
};

/** Days from today on which the eight assignments of a course are due: a term behind, one ahead. */
const DUE_DAYS = [-62, -53, -44, -34, -25, -12, -2, 3];

/** The courses with their assignments, and who is in them: every student takes two. */
export function buildCourses(scene: SeedScene, people: SeedPeople): SeedCourse[] {
  const { spec, random } = scene;
  return spec.courses.map(({ content, instructor }, index) => {
    const createdAt = scene.at(-77 + index, '09:30');
    const teacher = people.instructors[instructor];
    if (!teacher) throw new Error(`No instructor ${instructor} at ${spec.name}.`);
    return {
      id: random.id(createdAt),
      content,
      first: index === 0,
      instructor: teacher,
      createdAt,
      assignments: content.assignments.map((one, place) => schedule(scene, one, place, index)),
      students: people.students.filter((_, student) => coursesOf(student, spec.courses.length).includes(index)),
    };
  });
}

/** Places of the two courses that a student takes; the first student is in the first two. */
function coursesOf(student: number, courses: number): number[] {
  const first = student % courses;
  return [first, (first + 1 + (Math.floor(student / courses) % (courses - 1))) % courses];
}

function schedule(scene: SeedScene, content: AssignmentContent, place: number, course: number): SeedAssignment {
  // Courses are a few hours apart, not days: the newest is still ahead and the one before still in the queue.
  const dueAt = scene.at(DUE_DAYS[place] ?? 10, ['17:00', '18:00', '20:00', '16:30', '19:00'][course % 5] ?? '17:00');
  const publishedAt = new Date(dueAt.getTime() - 9 * DAY);
  const criteria = rubrics[content.rubric].map(([id, name, description, maxPoints]) => ({
    id,
    name,
    description,
    maxPoints,
  }));
  return {
    id: scene.random.id(publishedAt),
    content,
    rubric: { v: 1, criteria },
    maxPoints: criteria.reduce((total, criterion) => total + criterion.maxPoints, 0),
    dueAt,
    publishedAt,
  };
}

/** The row of an assignment. */
export function assignmentRow(scene: SeedScene, course: SeedCourse, one: SeedAssignment) {
  return {
    tenantId: scene.tenantId,
    id: one.id,
    course: [scene.tenantId, course.id] as [string, string],
    title: one.content.title,
    instructions: one.content.instructions,
    maxPoints: one.maxPoints,
    dueAt: one.dueAt,
    tutorMode: one.content.mode,
    tutorSetup: one.content.allowed ? { v: 1 as const, allowed: [...one.content.allowed] } : everyModeAllowed,
    rubric: one.rubric,
    answerKey: { v: 1 as const, problems: [...one.content.problems] },
    materials: noAttachments,
    status: 'published' as const,
    publishedAt: one.publishedAt,
    createdAt: one.publishedAt,
    version: 1,
  };
}
