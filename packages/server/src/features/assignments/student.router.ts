import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { assignmentIdInput, assignmentLineSchema, assignmentPageSchema } from './assignment.schema.ts';
import { getAssignmentPage } from './get-assignment-page.ts';
import { listStudentAssignments } from './student-assignments.query.ts';

export const studentAssignmentsRouter = router({
  list: studentProcedure
    .output(z.array(assignmentLineSchema))
    .query(({ ctx }) => listStudentAssignments(ctx.app, ctx.actor)),

  get: studentProcedure
    .input(assignmentIdInput)
    .output(assignmentPageSchema)
    .query(({ ctx, input }) => getAssignmentPage(ctx.app, ctx.actor, input.assignmentId)),
});
