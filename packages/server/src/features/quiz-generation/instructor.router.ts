import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { cancelGeneration } from './cancel-generation.ts';
import {
  generationIdInput,
  generationLineSchema,
  generationSchema,
  generationsInput,
  regeneratedItemSchema,
  regenerateItemInput,
  startGenerationInput,
} from './generation.schema.ts';
import { getGeneration } from './get-generation.ts';
import { listGenerations } from './list-generations.query.ts';
import { regenerateItem } from './regenerate-item.ts';
import { startGeneration } from './start-generation.ts';

export const instructorQuizGenerationsRouter = router({
  start: instructorProcedure
    .input(startGenerationInput)
    .output(generationSchema)
    .mutation(({ ctx, input }) => startGeneration(ctx.app, ctx.actor, input)),

  get: instructorProcedure
    .input(generationIdInput)
    .output(generationSchema)
    .query(({ ctx, input }) => getGeneration(ctx.app, ctx.actor, input.generationId)),

  list: instructorProcedure
    .input(generationsInput)
    .output(pageOf(generationLineSchema))
    .query(({ ctx, input }) => listGenerations(ctx.app, ctx.actor, input)),

  cancel: instructorProcedure
    .input(generationIdInput)
    .output(generationSchema)
    .mutation(({ ctx, input }) => cancelGeneration(ctx.app, ctx.actor, input.generationId)),

  regenerateItem: instructorProcedure
    .input(regenerateItemInput)
    .output(regeneratedItemSchema)
    .mutation(({ ctx, input, signal }) => regenerateItem(ctx.app, ctx.actor, input, signal)),
});
