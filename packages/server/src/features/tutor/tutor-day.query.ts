import { Academy, queryTables, type TenantEm } from '@skillbridge/database';
import { formatInZone, type StudentActor, startOfDay } from '@skillbridge/domain';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import type { TutorAllowance } from './tutor-use.ts';

/** The academy's limits on this day of its clocks. */
export async function tutorAllowance(em: TenantEm, tenantId: string, now: Date): Promise<TutorAllowance> {
  const { settings } = await em.findOneOrFail(Academy, { id: tenantId });
  return { ...settings.tutor, day: formatInZone(now, settings.timeZone, 'iso-date') };
}

/**
 * Whether a model may word this student's turn: the academy's budget of the month is not spent, nor the student's tokens
 * of the day. If not, the built-in engine answers. A turn under way is not counted, so a day may end one turn over.
 */
export async function modelAllowed(em: TenantEm, actor: StudentActor, now: Date): Promise<boolean> {
  const { tenantId, userId } = actor;
  const { settings } = await em.findOneOrFail(Academy, { id: tenantId });
  const most = settings.tutor.tokensPerStudent;
  if (most !== null) {
    const today = startOfDay(formatInZone(now, settings.timeZone, 'iso-date'), settings.timeZone);
    const { used } = await queryTables(em)
      .selectFrom('ai_usage')
      .select((eb) =>
        eb.fn.coalesce(eb.fn.sum<string>(eb('input_tokens', '+', eb.ref('output_tokens'))), eb.lit(0)).as('used'),
      )
      .where('tenant_id', '=', tenantId)
      .where('student_id', '=', userId)
      .where('created_at', '>=', today)
      .executeTakeFirstOrThrow();
    if (Number(used) >= most) return false;
  }
  return aiBudgetLeft(em, tenantId, now);
}
