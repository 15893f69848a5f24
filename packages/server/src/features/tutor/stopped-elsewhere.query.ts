import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';

/** Whether another process was told to stop this turn: it takes the time from the row (stop-turn.ts). One round trip. */
export async function stoppedElsewhere(
  app: App,
  { tenantId, userId }: StudentActor,
  { threadId, turn }: { readonly threadId: string; readonly turn: string },
): Promise<boolean> {
  const rows = await app.reads.read(tenantId, (tables) =>
    tables
      .selectFrom('tutor_sessions')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', threadId)
      .where('student_id', '=', userId)
      .where('turn_id', '=', turn)
      .where('turn_started_at', 'is', null),
  );
  return rows.length > 0;
}
