import { inTenant, queryTables } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** The published versions of a quiz, latest first, with how many attempts took each. Throws NOT_FOUND. */
export function listVersions(app: App, actor: InstructorActor, quizId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    await findTaughtQuiz(em, actor, quizId);
    const rows = await queryTables(em)
      .selectFrom('quiz_versions as v')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'v.tenant_id').onRef('u.id', '=', 'v.author_id'),
      )
      .select(['v.number', 'v.note', 'v.created_at', 'u.full_name'])
      .select((eb) => [
        sql<number>`jsonb_array_length(v.questions -> 'items')`.as('questions'),
        eb
          .selectFrom('quiz_submissions as s')
          .select((n) => n.fn.countAll<string>().as('n'))
          .whereRef('s.tenant_id', '=', 'v.tenant_id')
          .whereRef('s.quiz_id', '=', 'v.quiz_id')
          .whereRef('s.quiz_version', '=', 'v.number')
          .as('attempts'),
      ])
      .where('v.quiz_id', '=', quizId)
      .orderBy('v.number', 'desc')
      .limit(200)
      .execute();
    return rows.map((row) => ({
      ...{ number: row.number, note: row.note, author: row.full_name, questions: row.questions },
      createdAt: row.created_at.toISOString(),
      attempts: Number(row.attempts ?? 0),
    }));
  });
}
