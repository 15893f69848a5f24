import type { SeedCourse } from './build-courses.ts';
import type { SeedPeople } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import type { SeedThread } from './build-tutor-threads.ts';
import type { SeedScene } from './seed-scene.ts';

/** What the audit log would hold had people clicked all of this together. */
export function buildAudit(
  scene: SeedScene,
  people: SeedPeople,
  courses: readonly SeedCourse[],
  submissions: readonly SeedSubmission[],
) {
  const entry = (actorId: string, action: string, subjectId: string | null, createdAt: Date) => ({
    tenantId: scene.tenantId,
    id: scene.random.id(createdAt),
    actorId,
    action,
    subjectId,
    detail: { v: 1 as const, facts: {} },
    createdAt,
  });
  const everybody = [...people.instructors, ...people.students.map((one) => one.person), ...people.parents];
  return [
    ...everybody.map((person) => entry(people.admin.id, 'person.invite', person.id, person.createdAt)),
    ...people.links.map((link) => entry(people.admin.id, 'parent-link.create', link.student.id, link.parent.createdAt)),
    ...courses.flatMap((course) => [
      entry(people.admin.id, 'course.create', course.id, course.createdAt),
      ...course.assignments.map((one) => entry(course.instructor.id, 'assignment.publish', one.id, one.publishedAt)),
    ]),
    ...submissions.flatMap((one) =>
      one.gradedBy && one.publishedAt ? [entry(one.gradedBy[1], 'submission.publish', one.id, one.publishedAt)] : [],
    ),
  ];
}

/** What the built-in engine costs. */
const nothing = { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };
/** A reply that was worded twice by a model, since the guard stopped the first wording. */
const twoWordings = { inputTokens: 4_120, outputTokens: 264, costMicroUsd: 776 };

/** One usage row for each reply and suggestion: the built-in engine's are free and quick, a model's are neither. */
export function buildUsage(scene: SeedScene, submissions: readonly SeedSubmission[], threads: readonly SeedThread[]) {
  const used = (task: 'pregrade' | 'tutor', createdAt: Date, engine = 'built-in') => ({
    tenantId: scene.tenantId,
    id: scene.random.id(createdAt),
    task,
    engine,
    outcome: 'ok',
    ...(engine === 'built-in' ? nothing : twoWordings),
    cachedTokens: 0,
    durationMs: (engine === 'built-in' ? 4 : 2_900) + scene.random.below(40),
    createdAt,
  });
  return [
    ...submissions.flatMap((one) => (one.suggestedAt ? [used('pregrade', one.suggestedAt)] : [])),
    ...threads.flatMap((thread) =>
      thread.messages.messages
        .filter((message) => message.from === 'tutor')
        .map((message) => used('tutor', new Date(message.at), message.engine)),
    ),
  ];
}
