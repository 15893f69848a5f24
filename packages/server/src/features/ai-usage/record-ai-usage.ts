import type { UsageRecord } from '@skillbridge/ai';
import { AiUsage, type TenantEm } from '@skillbridge/database';

/**
 * Writes what model calls cost, in the caller's transaction: one row a call, failed ones too. `studentId` says whose turn
 * it was, for the limits of the day; jobs leave it out.
 */
export function recordAiUsage(
  em: TenantEm,
  tenantId: string,
  usage: readonly UsageRecord[],
  studentId: string | null = null,
): void {
  const student: [string, string] | null = studentId === null ? null : [tenantId, studentId];
  for (const record of usage) em.create(AiUsage, { tenantId, student, ...record });
}
