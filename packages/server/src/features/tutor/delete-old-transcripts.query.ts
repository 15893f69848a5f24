import { Academy, queryTables, type TenantEm } from '@skillbridge/database';
import { sql } from 'kysely';

const DAY_MS = 86_400_000;

/**
 * Deletes the threads whose last message is older than the academy keeps transcripts, for good: with what was said go its
 * counts and summaries, and the files that were shown to the tutor and to nobody else. A thread in which nothing was said
 * counts from when it was begun.
 */
export async function deleteOldTranscripts(em: TenantEm, tenantId: string, now: Date): Promise<void> {
  const { settings } = await em.findOneOrFail(Academy, { id: tenantId });
  const before = new Date(now.getTime() - settings.tutor.transcriptDays * DAY_MS);
  const tables = queryTables(em);
  // One statement sees the threads as they were before it: those that stay are told by their age, not by their absence.
  const { rows } = await sql<{ id: string }>`
    with gone as (
      delete from tutor_sessions
      where tenant_id = ${tenantId} and coalesce(last_message_at, created_at) < ${before}
      returning messages
    ), shown as (
      select distinct (file ->> 'id')::uuid as id
      from gone, jsonb_path_query(gone.messages, '$.messages[*].files[*]') as file
    )
    update files set deleted_at = ${now}
    from shown
    where files.tenant_id = ${tenantId} and files.id = shown.id and files.deleted_at is null
      and not exists (
        select 1 from submissions s
        where s.tenant_id = ${tenantId} and s.student_id = files.owner_id
          and s.files -> 'fileIds' @> to_jsonb(files.id::text))
      and not exists (
        select 1 from tutor_sessions t, jsonb_path_query(t.messages, '$.messages[*].files[*]') as file
        where t.tenant_id = ${tenantId} and t.student_id = files.owner_id
          and coalesce(t.last_message_at, t.created_at) >= ${before} and file ->> 'id' = files.id::text)
    returning files.id`.execute(tables);
  const fileIds = rows.map((row) => row.id);
  if (fileIds.length === 0) return;
  await tables.deleteFrom('file_texts').where('tenant_id', '=', tenantId).where('file_id', 'in', fileIds).execute();
}
