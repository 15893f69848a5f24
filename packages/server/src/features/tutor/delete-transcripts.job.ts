import { inTenant } from '@skillbridge/database';
import { handle } from '../../jobs/define-job.ts';
import { deleteOldTranscripts } from './delete-old-transcripts.query.ts';
import { deleteTranscriptsJob } from './transcript-job.ts';

/** Repeated, it finds nothing left to delete. */
export const runDeleteTranscripts = handle(deleteTranscriptsJob, (app, { tenantId }) =>
  inTenant(app.orm, tenantId, (em) => deleteOldTranscripts(em, tenantId, app.clock())),
);
