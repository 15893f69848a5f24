import { queryTables, type TenantEm } from '@skillbridge/database';

/**
 * Writes when somebody first looked at what was sent, unless it was sent anew meanwhile. Past the version column on
 * purpose: a look must not cost the student the turn that is being written.
 */
export async function noteSeen(
  em: TenantEm,
  thread: { tenantId: string; id: string; sharedAt: Date },
  now: Date,
): Promise<void> {
  await queryTables(em)
    .updateTable('tutor_sessions')
    .set({ shared_seen_at: now })
    .where('tenant_id', '=', thread.tenantId)
    .where('id', '=', thread.id)
    .where('shared_at', '=', thread.sharedAt)
    .where('shared_seen_at', 'is', null)
    .execute();
}
