import { router } from '../../trpc/init.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { academyOverviewSchema, settingsViewSchema, updateSettingsInput } from './academy.schema.ts';
import { academyOverview } from './academy-overview.query.ts';
import { getSettings } from './get-settings.ts';
import { updateSettings } from './update-settings.ts';

export const adminAcademyRouter = router({
  overview: adminProcedure
    .output(academyOverviewSchema)
    .query(({ ctx }) => academyOverview(ctx.app, ctx.actor, ctx.identity.timeZone)),

  settings: adminProcedure.output(settingsViewSchema).query(({ ctx }) => getSettings(ctx.app, ctx.actor)),

  updateSettings: adminProcedure
    .input(updateSettingsInput)
    .output(settingsViewSchema)
    .mutation(({ ctx, input }) => updateSettings(ctx.app, ctx.actor, input)),
});
