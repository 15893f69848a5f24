import { accountRouter } from './features/account/account.router.ts';
import { instructorAssignmentsRouter } from './features/assignments/instructor.router.ts';
import { studentAssignmentsRouter } from './features/assignments/student.router.ts';
import { instructorDashboardSchema, studentDashboardSchema } from './features/dashboard/dashboard.schema.ts';
import { instructorDashboard } from './features/dashboard/instructor-dashboard.ts';
import { studentDashboard } from './features/dashboard/student-dashboard.ts';
import { publicFrontDoorRouter } from './features/front-door/public.router.ts';
import { instructorGradingRouter } from './features/grading/instructor.router.ts';
import { publicInvitationRouter } from './features/invitations/public.router.ts';
import { studentSubmissionsRouter } from './features/submissions/student.router.ts';
import { instructorCoursesRouter } from './features/teaching/instructor.router.ts';
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
    tutor: studentTutorRouter,
  }),
  instructor: router({
    dashboard: instructorProcedure
      .output(instructorDashboardSchema)
      .query(({ ctx }) => instructorDashboard(ctx.app, ctx.actor)),
    courses: instructorCoursesRouter,
    assignments: instructorAssignmentsRouter,
    grading: instructorGradingRouter,
  }),
});

export type AppRouter = typeof appRouter;
