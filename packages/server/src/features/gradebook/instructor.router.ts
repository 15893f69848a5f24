import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { excuseWork, unexcuseWork } from './excuse-work.ts';
import { exportBook } from './export-book.ts';
import { getBook } from './get-book.ts';
import {
  bookInput,
  bookSchema,
  excuseInput,
  exportInput,
  exportSchema,
  releaseInput,
  releasePreviewInput,
  releasePreviewSchema,
  releaseSchema,
  setCategoryInput,
  setupInput,
  setupReceiptSchema,
  unexcuseInput,
} from './gradebook.schema.ts';
import { releaseGrades } from './release-grades.ts';
import { releasePreview } from './release-preview.query.ts';
import { setCategory } from './set-category.ts';
import { setUpBook } from './set-up-book.ts';

export const instructorGradebookRouter = router({
  get: instructorProcedure
    .input(bookInput)
    .output(bookSchema)
    .query(({ ctx, input }) => getBook(ctx.app, ctx.actor, input)),

  setup: instructorProcedure
    .input(setupInput)
    .output(setupReceiptSchema)
    .mutation(({ ctx, input }) => setUpBook(ctx.app, ctx.actor, input)),

  setCategory: instructorProcedure
    .input(setCategoryInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await setCategory(ctx.app, ctx.actor, input);
      return done;
    }),

  excuse: instructorProcedure
    .input(excuseInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await excuseWork(ctx.app, ctx.actor, input);
      return done;
    }),

  unexcuse: instructorProcedure
    .input(unexcuseInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await unexcuseWork(ctx.app, ctx.actor, input);
      return done;
    }),

  releasePreview: instructorProcedure
    .input(releasePreviewInput)
    .output(releasePreviewSchema)
    .query(({ ctx, input }) => releasePreview(ctx.app, ctx.actor, input)),

  release: instructorProcedure
    .input(releaseInput)
    .output(releaseSchema)
    .mutation(({ ctx, input }) => releaseGrades(ctx.app, ctx.actor, input)),

  export: instructorProcedure
    .input(exportInput)
    .output(exportSchema)
    .mutation(({ ctx, input }) => exportBook(ctx.app, ctx.actor, input)),
});
