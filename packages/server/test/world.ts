import {
  Academy,
  Assignment,
  Course,
  Enrollment,
  inTenant,
  type Orm,
  ParentLink,
  Submission,
  type TenantEm,
  User,
  uuidv7,
} from '@skillbridge/database';
import { everyModeAllowed, noAttachments, type Role, usualCourseGrading, usualTutorLimits } from '@skillbridge/domain';
import { startSession } from '../src/auth/start-session.ts';
import { addQuizzes } from './add-quizzes.ts';
import type { Stack } from './stack.ts';

/** One academy of the tests: two people of each role, each with something of their own, and a session for each. */
export type World = {
  readonly tenantId: string;
  readonly people: Record<`${Role}${'' | '2'}`, Person>;
  /** Taught by `instructor`; `student` is in it. */
  readonly course: string;
  /** Taught by `instructor2`; `student2` is in it. */
  readonly course2: string;
  readonly assignment: string;
  readonly assignment2: string;
  readonly draftAssignment: string;
  readonly draftAssignment2: string;
  readonly submission: string;
  readonly submission2: string;
  /** Published; `student` has handed in `attempt`. */
  readonly quiz: string;
  readonly quiz2: string;
  readonly draftQuiz: string;
  readonly draftQuiz2: string;
  /** Handed in, its short answer waiting for a grade. */
  readonly attempt: string;
  readonly attempt2: string;
};

export type Person = { readonly id: string; readonly email: string; readonly session: string };

const rubric = {
  v: 1 as const,
  criteria: [
    { id: 'result', name: 'Result', description: 'The equation is solved.', maxPoints: 4 },
    { id: 'reasoning', name: 'Reasoning', description: 'Every step is shown.', maxPoints: 6 },
  ],
};

/** What every assignment of the tests is: an equation whose answer is 4. */
export const sampleAssignment = {
  instructions: 'Solve $2x + 5 = 13$ for $x$. Show every step.',
  maxPoints: 10,
  tutorMode: 'hint' as const,
  rubric,
  answerKey: {
    v: 1 as const,
    problems: [
      { label: '1', answer: 'x = 4', accepted: [], solution: '$2x = 8$, so $x = 4$.', hints: ['Undo the $+5$ first.'] },
    ],
  },
};

/** Builds an academy named `slug` in the stack's database. Two calls give two academies of the same shape. */
export async function buildWorld(stack: Stack, slug: string): Promise<World> {
  const tenantId = uuidv7();
  return inTenant(stack.app.orm as Orm, tenantId, async (em) => {
    em.create(Academy, {
      id: tenantId,
      slug,
      name: `Academy ${slug}`,
      settings: {
        ...{ v: 2, timeZone: 'America/New_York', leaderboards: false, aiBudgetCents: null, tutor: usualTutorLimits },
      },
    });
    const person = (role: Role, suffix: '' | '2') =>
      addPerson(stack, em, { tenantId, role, name: `${role}${suffix}`, slug });
    const people = {
      admin: await person('admin', ''),
      admin2: await person('admin', '2'),
      instructor: await person('instructor', ''),
      instructor2: await person('instructor', '2'),
      student: await person('student', ''),
      student2: await person('student', '2'),
      parent: await person('parent', ''),
      parent2: await person('parent', '2'),
    };
    const first = addCourse(em, tenantId, {
      instructor: people.instructor,
      student: people.student,
      now: stack.clock.now,
    });
    const second = addCourse(em, tenantId, {
      instructor: people.instructor2,
      student: people.student2,
      now: stack.clock.now,
    });
    for (const [parent, student] of [
      [people.parent, people.student],
      [people.parent2, people.student2],
    ] as const) {
      em.create(ParentLink, { tenantId, parent: [tenantId, parent.id], student: [tenantId, student.id] });
    }
    await em.flush();
    return {
      ...{ tenantId, people },
      ...{
        course: first.course,
        assignment: first.assignment,
        draftAssignment: first.draft,
        submission: first.submission,
      },
      ...{ quiz: first.quiz, draftQuiz: first.draftQuiz, attempt: first.attempt },
      ...{ quiz2: second.quiz, draftQuiz2: second.draftQuiz, attempt2: second.attempt },
      ...{ course2: second.course, assignment2: second.assignment, draftAssignment2: second.draft },
      submission2: second.submission,
    };
  });
}

async function addPerson(
  stack: Stack,
  em: TenantEm,
  { tenantId, role, name, slug }: { tenantId: string; role: Role; name: string; slug: string },
): Promise<Person> {
  const email = `${name}@${slug}.example`;
  const user = em.create(User, {
    tenantId,
    id: uuidv7(),
    email,
    role,
    fullName: `${name} of ${slug}`,
    status: 'active',
  });
  await em.flush();
  const token = await startSession(stack.app, em, { tenantId, id: user.id }, 'Tests');
  return { id: user.id, email, session: token.text };
}

function addCourse(
  em: TenantEm,
  tenantId: string,
  { instructor, student, now }: { instructor: Person; student: Person; now: Date },
) {
  const course = em.create(Course, {
    tenantId,
    id: uuidv7(),
    instructor: [tenantId, instructor.id],
    title: 'Algebra',
    subject: 'Mathematics',
    status: 'active',
    // Ids are drawn anew with each run, and so would be the work whose suggestion is kept back.
    grading: { ...usualCourseGrading, blindShare: 0 },
  });
  em.create(Enrollment, { tenantId, course: [tenantId, course.id], student: [tenantId, student.id] });
  const assignment = (status: 'draft' | 'published') =>
    em.create(Assignment, {
      tenantId,
      id: uuidv7(),
      course: [tenantId, course.id],
      title: `Linear equations (${status})`,
      ...sampleAssignment,
      tutorSetup: everyModeAllowed,
      materials: noAttachments,
      dueAt: new Date(now.getTime() + 86_400_000),
      status,
      publishedAt: status === 'published' ? now : null,
    });
  const [open, graded, draft] = [assignment('published'), assignment('published'), assignment('draft')];
  const submission = em.create(Submission, {
    tenantId,
    id: uuidv7(),
    assignment: [tenantId, graded.id],
    course: [tenantId, course.id],
    student: [tenantId, student.id],
    content: '2x = 8\nx = 4',
    files: noAttachments,
    status: 'submitted',
    submittedAt: now,
    savedAt: now,
  });
  return {
    ...{ course: course.id, assignment: open.id, draft: draft.id, submission: submission.id },
    ...addQuizzes(em, tenantId, { course: course.id, instructor, student, now }),
  };
}
