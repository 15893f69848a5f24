import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import {
  courseIdInput,
  courseLineSchema,
  courseReceiptSchema,
  coursesInput,
  createCourseInput,
  officeCourseSchema,
  optionSchema,
  updateCourseInput,
} from './course.schema.ts';
import { createCourse } from './create-course.ts';
import { getCourse } from './get-course.query.ts';
import { listCourses } from './list-courses.query.ts';
import { listInstructors } from './list-instructors.query.ts';
import { removeCourse } from './remove-course.ts';
import { updateCourse } from './update-course.ts';

export const adminCoursesRouter = router({
  list: adminProcedure
    .input(coursesInput)
    .output(pageOf(courseLineSchema))
    .query(({ ctx, input }) => listCourses(ctx.app, ctx.actor, input)),

  get: adminProcedure
    .input(courseIdInput)
    .output(officeCourseSchema)
    .query(({ ctx, input }) => getCourse(ctx.app, ctx.actor, input.courseId)),

  /** Who may teach a course. */
  instructors: adminProcedure.output(z.array(optionSchema)).query(({ ctx }) => listInstructors(ctx.app, ctx.actor)),

  create: adminProcedure
    .input(createCourseInput)
    .output(courseReceiptSchema)
    .mutation(({ ctx, input }) => createCourse(ctx.app, ctx.actor, input)),

  update: adminProcedure
    .input(updateCourseInput)
    .output(courseReceiptSchema)
    .mutation(({ ctx, input }) => updateCourse(ctx.app, ctx.actor, input)),

  remove: adminProcedure
    .input(courseIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeCourse(ctx.app, ctx.actor, input.courseId);
      return done;
    }),
});
