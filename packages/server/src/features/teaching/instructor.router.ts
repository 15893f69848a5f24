import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { courseCards } from './course-cards.query.ts';
import { coursePage } from './course-page.query.ts';
import { courseCardSchema, courseIdInput, coursePageSchema } from './teaching.schema.ts';

export const instructorCoursesRouter = router({
  list: instructorProcedure.output(z.array(courseCardSchema)).query(({ ctx }) => courseCards(ctx.app, ctx.actor)),

  get: instructorProcedure
    .input(courseIdInput)
    .output(coursePageSchema)
    .query(({ ctx, input }) => coursePage(ctx.app, ctx.actor, input.courseId)),
});
