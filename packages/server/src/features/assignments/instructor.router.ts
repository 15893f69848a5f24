import { z } from 'zod';
import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { instructorProcedure } from '../../trpc/procedures.ts';
import { applyRubric } from './apply-rubric.ts';
import {
  advanceAssignmentInput,
  assignmentIdInput,
  assignmentReceiptSchema,
  createAssignmentInput,
  keyedAssignmentSchema,
  readMaterialSchema,
  readMaterialsInput,
  studentViewSchema,
  updateAssignmentInput,
} from './assignment.schema.ts';
import { createAssignment } from './create-assignment.ts';
import { getKeyedAssignment } from './get-keyed-assignment.ts';
import { previewAssignment } from './preview-assignment.ts';
import { previewRubric } from './preview-rubric.ts';
import { publishAssignment } from './publish-assignment.ts';
import { readMaterials } from './read-materials.ts';
import { removeAssignment } from './remove-assignment.ts';
import { applyRubricInput, applyRubricSchema, rubricPreviewInput, rubricPreviewSchema } from './rubric-edit.schema.ts';
import { updateAssignment } from './update-assignment.ts';

export const instructorAssignmentsRouter = router({
  get: instructorProcedure
    .input(assignmentIdInput)
    .output(keyedAssignmentSchema)
    .query(({ ctx, input }) => getKeyedAssignment(ctx.app, ctx.actor, input.assignmentId)),

  preview: instructorProcedure
    .input(assignmentIdInput)
    .output(studentViewSchema)
    .query(({ ctx, input }) => previewAssignment(ctx.app, ctx.actor, input.assignmentId)),

  readMaterials: instructorProcedure
    .input(readMaterialsInput)
    .output(z.array(readMaterialSchema))
    .query(({ ctx, input }) => readMaterials(ctx.app, ctx.actor, input)),

  create: instructorProcedure
    .input(createAssignmentInput)
    .output(assignmentReceiptSchema)
    .mutation(({ ctx, input }) => createAssignment(ctx.app, ctx.actor, input)),

  update: instructorProcedure
    .input(updateAssignmentInput)
    .output(assignmentReceiptSchema)
    .mutation(({ ctx, input }) => updateAssignment(ctx.app, ctx.actor, input)),

  /** A query that carries a whole rubric is sent as a mutation: its input does not fit into an address. */
  rubricPreview: instructorProcedure
    .input(rubricPreviewInput)
    .output(rubricPreviewSchema)
    .mutation(({ ctx, input }) => previewRubric(ctx.app, ctx.actor, input)),

  applyRubric: instructorProcedure
    .input(applyRubricInput)
    .output(applyRubricSchema)
    .mutation(({ ctx, input }) => applyRubric(ctx.app, ctx.actor, input)),

  publish: instructorProcedure
    .input(advanceAssignmentInput)
    .output(assignmentReceiptSchema)
    .mutation(({ ctx, input }) => publishAssignment(ctx.app, ctx.actor, input)),

  remove: instructorProcedure
    .input(advanceAssignmentInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removeAssignment(ctx.app, ctx.actor, input);
      return done;
    }),
});
