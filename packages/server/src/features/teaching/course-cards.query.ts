import { accessScope, type InstructorActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';

/** The courses that an instructor teaches, in one round trip. */
export async function courseCards(app: App, actor: InstructorActor) {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('courses as c')
      .select(['c.id', 'c.title', 'c.subject'])
      .select((eb) => [
        eb
          .selectFrom('enrollments as e')
          .select((e) => e.fn.countAll<string>().as('n'))
          .whereRef('e.tenant_id', '=', 'c.tenant_id')
          .whereRef('e.course_id', '=', 'c.id')
          .where('e.deleted_at', 'is', null)
          .as('students'),
        eb
          .selectFrom('submissions as s')
          .select((s) => s.fn.countAll<string>().as('n'))
          .whereRef('s.tenant_id', '=', 'c.tenant_id')
          .whereRef('s.course_id', '=', 'c.id')
          .where(sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`)
          .as('waiting'),
        eb
          .selectFrom('quiz_submissions as s')
          .select((s) => s.fn.countAll<string>().as('n'))
          .whereRef('s.tenant_id', '=', 'c.tenant_id')
          .whereRef('s.course_id', '=', 'c.id')
          .where(sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`)
          .as('waiting_attempts'),
        eb
          .selectFrom('assignments as a')
          .select((a) => a.fn.min('a.due_at').as('at'))
          .whereRef('a.tenant_id', '=', 'c.tenant_id')
          .whereRef('a.course_id', '=', 'c.id')
          .where('a.deleted_at', 'is', null)
          .where('a.status', '=', 'published')
          .where('a.due_at', '>', app.clock())
          .as('next_due_at'),
      ])
      .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
      .orderBy('c.title')
      .orderBy('c.id')
      .limit(200),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    subject: row.subject,
    students: Number(row.students),
    waiting: Number(row.waiting) + Number(row.waiting_attempts),
    nextDueAt: row.next_due_at?.toISOString() ?? null,
  }));
}
