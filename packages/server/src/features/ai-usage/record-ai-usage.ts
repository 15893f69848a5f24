import type { UsageRecord } from '@skillbridge/ai';
import { AiUsage, type TenantEm } from '@skillbridge/database';

/** Writes what model calls cost, in the caller's transaction: one row a call, failed ones too. */
export function recordAiUsage(em: TenantEm, tenantId: string, usage: readonly UsageRecord[]): void {
  for (const record of usage) em.create(AiUsage, { tenantId, ...record });
}
