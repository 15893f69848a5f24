import { queryTables, type TenantEm } from '@skillbridge/database';
import type { App } from '../../../app.ts';
import { readableMediaTypes } from '../reader-process/readable-kind.ts';
import { readFileJob } from './read-file-job.ts';

/** More than any academy leaves unread; a larger backlog has its jobs already. */
const MOST = 1000;
/** Younger files have the job of their own upload. */
const GRACE_MS = 10 * 60 * 1000;

/** Behind everything that is uploaded today. */
const backlog = { ...readFileJob, policy: { ...readFileJob.policy, priority: -1 } };

/** Enqueues the reading of files that have waited so long that their job may be missing; one that still waits stands for it. */
export async function enqueueUnreadFiles(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const rows = await queryTables(em)
    .selectFrom('files as f')
    .leftJoin('file_texts as t', (join) =>
      join.onRef('t.tenant_id', '=', 'f.tenant_id').onRef('t.file_id', '=', 'f.id'),
    )
    .select('f.id')
    .where('f.tenant_id', '=', tenantId)
    .where('f.deleted_at', 'is', null)
    .where('f.media_type', 'in', [...readableMediaTypes])
    .where('f.created_at', '<', new Date(app.clock().getTime() - GRACE_MS))
    .where((eb) => eb.or([eb('t.status', 'is', null), eb('t.status', '=', 'pending')]))
    .orderBy('f.created_at')
    .limit(MOST)
    .execute();
  for (const { id } of rows) await app.jobs.enqueue(em, backlog, { tenantId, fileId: id }, id);
}
