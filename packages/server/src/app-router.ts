import { adminAcademyRouter } from './features/academy/admin.router.ts';
import { accountRouter } from './features/account/account.router.ts';
import { adminAiRouter } from './features/ai-settings/admin.router.ts';
import { instructorAssignmentsRouter } from './features/assignments/instructor.router.ts';
import { studentAssignmentsRouter } from './features/assignments/student.router.ts';
import { adminAuditRouter } from './features/audit/admin.router.ts';
import { instructorCommentsRouter } from './features/comments/instructor.router.ts';
import { adminCoursesRouter } from './features/courses/admin.router.ts';
import { instructorDashboardSchema, studentDashboardSchema } from './features/dashboard/dashboard.schema.ts';
import { instructorDashboard } from './features/dashboard/instructor-dashboard.ts';
import { studentDashboard } from './features/dashboard/student-dashboard.ts';
import { adminEnrollmentsRouter } from './features/enrollments/admin.router.ts';
import { publicFrontDoorRouter } from './features/front-door/public.router.ts';
import { instructorGradebookRouter } from './features/gradebook/instructor.router.ts';
import { studentGradesRouter } from './features/gradebook/student.router.ts';
import { instructorGradingRouter } from './features/grading/instructor.router.ts';
import { publicInvitationRouter } from './features/invitations/public.router.ts';
import { adminJobsRouter } from './features/jobs/admin.router.ts';
import { instructorKeyChangesRouter } from './features/key-changes/instructor.router.ts';
import { parentLettersRouter } from './features/letters/parent.router.ts';
import { adminParentLinksRouter } from './features/parents/admin.router.ts';
import { parentChildrenRouter } from './features/parents/parent.router.ts';
import { adminPeopleRouter } from './features/people/admin.router.ts';
import { studentQuizzesRouter } from './features/quiz-attempts/student.router.ts';
import { instructorQuizGenerationsRouter } from './features/quiz-generation/instructor.router.ts';
import { instructorStandardsRouter } from './features/quiz-generation/standards.router.ts';
import { instructorQuizzesRouter } from './features/quizzes/instructor.router.ts';
import { adminRecycleBinRouter } from './features/recycle-bin/admin.router.ts';
import { instructorRegradesRouter } from './features/regrades/instructor.router.ts';
import { studentRegradesRouter } from './features/regrades/student.router.ts';
import { studentSubmissionsRouter } from './features/submissions/student.router.ts';
import { instructorCoursesRouter } from './features/teaching/instructor.router.ts';
import { instructorTutorRouter } from './features/tutor/instructor.router.ts';
import { studentTutorRouter } from './features/tutor/student.router.ts';
import { router } from './trpc/init.ts';
import { instructorProcedure, studentProcedure } from './trpc/procedures.ts';

/** Every procedure, by the role that may call it. No lazy routers: the isolation table lists what is here. */
export const appRouter = router({
  public: router({ frontDoor: publicFrontDoorRouter, invitation: publicInvitationRouter }),
  account: accountRouter,
  student: router({
    dashboard: studentProcedure.output(studentDashboardSchema).query(({ ctx }) => studentDashboard(ctx.app, ctx.actor)),
    assignments: studentAssignmentsRouter,
    submissions: studentSubmissionsRouter,
    quizzes: studentQuizzesRouter,
    grades: studentGradesRouter,
    regrades: studentRegradesRouter,
    tutor: studentTutorRouter,
  }),
  instructor: router({
    dashboard: instructorProcedure
      .output(instructorDashboardSchema)
      .query(({ ctx }) => instructorDashboard(ctx.app, ctx.actor)),
    courses: instructorCoursesRouter,
    assignments: instructorAssignmentsRouter,
    quizzes: instructorQuizzesRouter,
    quizGenerations: instructorQuizGenerationsRouter,
    standards: instructorStandardsRouter,
    keyChanges: instructorKeyChangesRouter,
    regrades: instructorRegradesRouter,
    grading: instructorGradingRouter,
    gradebook: instructorGradebookRouter,
    comments: instructorCommentsRouter,
    tutor: instructorTutorRouter,
  }),
  parent: router({ children: parentChildrenRouter, letters: parentLettersRouter }),
  admin: router({
    academy: adminAcademyRouter,
    ai: adminAiRouter,
    people: adminPeopleRouter,
    courses: adminCoursesRouter,
    enrollments: adminEnrollmentsRouter,
    parentLinks: adminParentLinksRouter,
    recycleBin: adminRecycleBinRouter,
    audit: adminAuditRouter,
    jobs: adminJobsRouter,
  }),
});

export type AppRouter = typeof appRouter;
