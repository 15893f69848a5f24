import { Academy, queryTables, type TenantEm } from '@skillbridge/database';

const DAY_MS = 86_400_000;

/**
 * Deletes the threads whose last message is older than the academy keeps transcripts, for good: with what was said go its
 * counts and summaries. A thread in which nothing was said counts from when it was begun.
 */
export async function deleteOldTranscripts(em: TenantEm, tenantId: string, now: Date): Promise<void> {
  const { settings } = await em.findOneOrFail(Academy, { id: tenantId });
  const before = new Date(now.getTime() - settings.tutor.transcriptDays * DAY_MS);
  await queryTables(em)
    .deleteFrom('tutor_sessions')
    .where('tenant_id', '=', tenantId)
    .where((eb) =>
      eb.or([
        eb('last_message_at', '<', before),
        eb.and([eb('last_message_at', 'is', null), eb('created_at', '<', before)]),
      ]),
    )
    .execute();
}
