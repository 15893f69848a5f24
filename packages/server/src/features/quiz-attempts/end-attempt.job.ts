import { inTenant } from '@skillbridge/database';
import { handle } from '../../jobs/define-job.ts';
import { closeIfOver } from './close-attempt.ts';
import { holdAttempt } from './hold-attempt.query.ts';
import { endAttemptJob, enqueueEndOf } from './quiz-attempt-jobs.ts';

/**
 * Hands in what is saved once the time of an attempt is over. Where the time was extended it comes again at the new end.
 * Repeated, it finds the attempt handed in and does nothing. Throws NOT_FOUND for ids of another academy.
 */
export const runEndAttempt = handle(endAttemptJob, (app, { tenantId, attemptId }) =>
  inTenant(app.orm, tenantId, async (em) => {
    const held = await holdAttempt(em, tenantId, attemptId);
    if (held?.attempt.status !== 'in-progress' || (await closeIfOver(em, app, held))) return;
    await enqueueEndOf(em, app, { tenantId, id: attemptId, endsAt: held.endsAt });
  }),
);
