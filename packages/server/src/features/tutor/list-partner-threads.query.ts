import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';

/** The student's threads with the study partner, newest first; the latest fifty. */
export async function listPartnerThreads(app: App, { tenantId, userId }: StudentActor) {
  const rows = await app.reads.read(tenantId, (tables) =>
    tables
      .selectFrom('tutor_sessions')
      .select(['id', 'topic', 'last_message_at', 'message_count'])
      .where('tenant_id', '=', tenantId)
      .where('student_id', '=', userId)
      .where('assignment_id', 'is', null)
      .where('message_count', '>', 0)
      .orderBy('last_message_at', 'desc')
      .limit(50),
  );
  return rows.map(({ id, topic, last_message_at: at, message_count: messages }) => ({
    ...{ id, topic, messages },
    lastMessageAt: at?.toISOString() ?? null,
  }));
}
