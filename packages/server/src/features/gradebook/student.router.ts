import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { studentProcedure } from '../../trpc/procedures.ts';
import { ownGrades } from './own-grades.query.ts';
import { ownCourseSchema } from './student-grades.schema.ts';

export const studentGradesRouter = router({
  list: studentProcedure.output(z.array(ownCourseSchema)).query(({ ctx }) => ownGrades(ctx.app, ctx.actor)),
});
