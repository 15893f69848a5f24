import { queryTables, type TenantEm } from '@skillbridge/database';
import { type StudentActor, type TutorMessage, tutorThreadDocument } from '@skillbridge/domain';
import { sql } from 'kysely';

/** A client that lost its connection asks again for minutes, or when its page is opened again the same evening. */
const LATELY_MS = 24 * 60 * 60 * 1000;

/**
 * The messages of a turn in a thread that was closed lately: a question whose reply got lost on its way must not be asked
 * anew in the thread that came after. Empty when there is none.
 */
export async function findClosedTurn(
  em: TenantEm,
  { tenantId, userId }: StudentActor,
  { turn, now }: { turn: string; now: Date },
): Promise<TutorMessage[]> {
  const row = await queryTables(em)
    .selectFrom('tutor_sessions')
    .select('messages')
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', userId)
    .where('closed_at', '>=', new Date(now.getTime() - LATELY_MS))
    .where(sql<boolean>`messages @> ${JSON.stringify({ messages: [{ turn }] })}::jsonb`)
    .limit(1)
    .executeTakeFirst();
  return row ? tutorThreadDocument.read(row.messages).messages.filter((message) => message.turn === turn) : [];
}
