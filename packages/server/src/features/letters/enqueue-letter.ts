import type { TenantEm } from '@skillbridge/database';
import { weekOf } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import type { App } from '../../app.ts';
import { writeLetterJob } from './letter-jobs.ts';

export type LetterOf = { readonly tenantId: string; readonly studentId: string };

/**
 * Has this week's letter about a student written anew, in the caller's transaction. One key a student and week: many
 * grades published at once need few letters.
 */
export async function enqueueLetter(em: TenantEm, app: App, { tenantId, studentId }: LetterOf): Promise<void> {
  const { start } = weekOf(app.clock(), await academyTimeZone(em, tenantId));
  await app.jobs.enqueue(em, writeLetterJob, { tenantId, studentId, weekStart: start }, `${studentId}/${start}`);
}
