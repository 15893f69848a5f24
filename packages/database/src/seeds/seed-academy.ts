import { usualCourseGrading, usualTutorLimits } from '@skillbridge/domain';
import { Academy } from '../entities/academy.ts';
import { AiUsage } from '../entities/ai-usage.ts';
import { Assignment } from '../entities/assignment.ts';
import { AuditEntry } from '../entities/audit-entry.ts';
import { Course } from '../entities/course.ts';
import { Enrollment } from '../entities/enrollment.ts';
import { Gamification } from '../entities/gamification.ts';
import { ParentLink } from '../entities/parent-link.ts';
import { Quiz } from '../entities/quiz.ts';
import { QuizSubmission } from '../entities/quiz-submission.ts';
import { QuizVersion } from '../entities/quiz-version.ts';
import { StudyPlan } from '../entities/study-plan.ts';
import { Submission } from '../entities/submission.ts';
import { Summary } from '../entities/summary.ts';
import { TutorSession } from '../entities/tutor-session.ts';
import { User } from '../entities/user.ts';
import type { TenantEm } from '../tenancy/in-tenant.ts';
import { assignmentRow, buildCourses } from './build/build-courses.ts';
import { buildGamification } from './build/build-gamification.ts';
import { buildLetters } from './build/build-letters.ts';
import { buildOpenQuiz } from './build/build-open-quiz.ts';
import { buildPeople, type SeedPeople, type SeedPerson } from './build/build-people.ts';
import { buildQuiz } from './build/build-quizzes.ts';
import { buildAudit, buildUsage } from './build/build-records.ts';
import { buildStudyPlans } from './build/build-study-plans.ts';
import { buildSubmissions, type SuggestionMemo } from './build/build-submissions.ts';
import { buildTutorThreads } from './build/build-tutor-threads.ts';
import type { SeedScene } from './build/seed-scene.ts';

export type SeedOptions = {
  readonly scene: SeedScene;
  readonly memo: SuggestionMemo;
  /** Which password hash a person gets. */
  readonly hashFor: (person: SeedPerson) => string;
};

/** Writes one academy with its people and their term, in the caller's transaction; every document is checked. */
export async function seedAcademy(em: TenantEm, { scene, memo, hashFor }: SeedOptions): Promise<SeedPeople> {
  const { tenantId, spec } = scene;
  const people = buildPeople(scene);
  const courses = buildCourses(scene, people);
  const byCourse = courses.map((course) => ({ course, work: buildSubmissions(scene, course, memo) }));
  const submissions = byCourse.flatMap(({ work }) => work);
  const threads = byCourse.flatMap(({ course, work }) => buildTutorThreads(scene, course, work));
  const quizzes = [
    ...courses.map((course) => buildQuiz(scene, course)),
    ...courses.flatMap((course) => buildOpenQuiz(scene, course) ?? []),
  ];

  await em.insert(Academy, {
    id: tenantId,
    slug: spec.slug,
    name: spec.name,
    settings: { v: 2, timeZone: spec.timeZone, leaderboards: true, aiBudgetCents: null, tutor: usualTutorLimits },
    createdAt: people.admin.createdAt,
  });
  const everybody = [people.admin, ...people.instructors, ...people.students.map((s) => s.person), ...people.parents];
  await em.insertMany(
    User,
    everybody.map((person) => ({ ...person, passwordHash: hashFor(person) })),
  );
  await em.insertMany(ParentLink, linkRows(scene, people));
  await em.insertMany(
    Course,
    courses.map((course) => courseRow(scene, course)),
  );
  await em.insertMany(
    Enrollment,
    courses.flatMap((course) => enrolmentRows(scene, course)),
  );
  await em.insertMany(
    Assignment,
    courses.flatMap((course) => course.assignments.map((one) => assignmentRow(scene, course, one))),
  );
  await em.insertMany(Submission, submissions);
  await em.insertMany(TutorSession, threads);
  await em.insertMany(
    Quiz,
    quizzes.map(({ quiz }) => quiz),
  );
  await em.insertMany(
    QuizVersion,
    quizzes.map(({ version }) => version),
  );
  await em.insertMany(
    QuizSubmission,
    quizzes.flatMap(({ attempts }) => attempts),
  );
  await em.insertMany(Summary, buildLetters(scene, people, courses, submissions));
  await em.insertMany(StudyPlan, buildStudyPlans(scene, people, courses, submissions));
  await em.insertMany(Gamification, buildGamification(scene, people, submissions));
  await em.insertMany(AuditEntry, buildAudit(scene, people, courses, submissions));
  await em.insertMany(AiUsage, buildUsage(scene, submissions, threads));
  return people;
}

type SeedCourses = ReturnType<typeof buildCourses>;

function linkRows({ tenantId, random }: SeedScene, people: SeedPeople) {
  return people.links.map(({ parent, student }) => ({
    tenantId,
    id: random.id(parent.createdAt),
    parent: [tenantId, parent.id] as [string, string],
    student: [tenantId, student.id] as [string, string],
    createdAt: parent.createdAt,
  }));
}

function courseRow({ tenantId }: SeedScene, course: SeedCourses[number]) {
  return {
    tenantId,
    id: course.id,
    instructor: [tenantId, course.instructor.id] as [string, string],
    title: course.content.title,
    description: course.content.description,
    subject: course.content.subject,
    status: 'active' as const,
    grading: usualCourseGrading,
    createdAt: course.createdAt,
    version: 1,
  };
}

function enrolmentRows(scene: SeedScene, course: SeedCourses[number]) {
  const { tenantId, random } = scene;
  const createdAt = scene.at(-72, '11:00');
  return course.students.map(({ person }) => ({
    tenantId,
    id: random.id(createdAt),
    course: [tenantId, course.id] as [string, string],
    student: [tenantId, person.id] as [string, string],
    createdAt,
  }));
}
