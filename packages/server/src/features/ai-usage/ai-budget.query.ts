import { Academy, queryTables, type TenantEm } from '@skillbridge/database';

const MICRO_USD_PER_CENT = 10_000;

/**
 * Whether the academy may still spend on models this calendar month (UTC). A spent budget means the built-in engine,
 * never an error. Calls already under way are not counted, so a month may end a few cents over.
 */
export async function aiBudgetLeft(em: TenantEm, tenantId: string, now: Date): Promise<boolean> {
  const academy = await em.findOneOrFail(Academy, { id: tenantId });
  const budget = academy.settings.aiBudgetCents;
  if (budget === null) return true;
  if (budget === 0) return false;
  const monthStart = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const { spent } = await queryTables(em)
    .selectFrom('ai_usage')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<string>('cost_micro_usd'), eb.lit(0)).as('spent'))
    .where('tenant_id', '=', tenantId)
    .where('created_at', '>=', monthStart)
    .executeTakeFirstOrThrow();
  return Number(spent) < budget * MICRO_USD_PER_CENT;
}
