import { instructorProcedure } from '../../../trpc/procedures.ts';
import { markCriterionInput } from '../grading.schema.ts';
import { answerGroups } from './answer-groups.query.ts';
import { byCriterion } from './by-criterion.query.ts';
import { byItem } from './by-item.query.ts';
import { markCriterion } from './mark-criterion.ts';
import { markGroup } from './mark-group.ts';
import { markItem } from './mark-item.ts';
import {
  byCriterionInput,
  byCriterionSchema,
  byItemInput,
  byItemSchema,
  groupsInput,
  groupsSchema,
  markGroupInput,
  markGroupSchema,
  markItemInput,
  markReceiptSchema,
} from './part.schema.ts';

/** The part of `instructor.grading` that goes through a class question by question or criterion by criterion. */
export const partRoutes = {
  byItem: instructorProcedure
    .input(byItemInput)
    .output(byItemSchema)
    .query(({ ctx, input }) => byItem(ctx.app, ctx.actor, input)),

  byCriterion: instructorProcedure
    .input(byCriterionInput)
    .output(byCriterionSchema)
    .query(({ ctx, input }) => byCriterion(ctx.app, ctx.actor, input)),

  markItem: instructorProcedure
    .input(markItemInput)
    .output(markReceiptSchema)
    .mutation(({ ctx, input }) => markItem(ctx.app, ctx.actor, input)),

  markCriterion: instructorProcedure
    .input(markCriterionInput)
    .output(markReceiptSchema)
    .mutation(({ ctx, input }) => markCriterion(ctx.app, ctx.actor, input)),

  groups: instructorProcedure
    .input(groupsInput)
    .output(groupsSchema)
    .query(({ ctx, input }) => answerGroups(ctx.app, ctx.actor, input)),

  markGroup: instructorProcedure
    .input(markGroupInput)
    .output(markGroupSchema)
    .mutation(({ ctx, input }) => markGroup(ctx.app, ctx.actor, input)),
};
