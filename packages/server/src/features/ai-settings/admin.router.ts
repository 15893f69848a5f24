import { router } from '../../trpc/init.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import {
  aiChoiceInput,
  aiSettingsViewSchema,
  keyCheckSchema,
  removeAiInput,
  updateAiInput,
} from './ai-settings.schema.ts';
import { checkAiKey } from './check-ai-key.ts';
import { getAiSettings } from './get-ai-settings.ts';
import { removeAiSettings } from './remove-ai-settings.ts';
import { updateAiSettings } from './update-ai-settings.ts';

export const adminAiRouter = router({
  get: adminProcedure.output(aiSettingsViewSchema).query(({ ctx }) => getAiSettings(ctx.app, ctx.actor)),

  update: adminProcedure
    .input(updateAiInput)
    .output(aiSettingsViewSchema)
    .mutation(({ ctx, input }) => updateAiSettings(ctx.app, ctx.actor, input)),

  remove: adminProcedure
    .input(removeAiInput)
    .output(aiSettingsViewSchema)
    .mutation(({ ctx, input }) => removeAiSettings(ctx.app, ctx.actor, input)),

  check: adminProcedure
    .input(aiChoiceInput)
    .output(keyCheckSchema)
    .mutation(({ ctx, input, signal }) => checkAiKey(ctx.app, ctx.actor, input, signal)),
});
