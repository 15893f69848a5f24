import type { AdminActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import type { App } from '../../app.ts';
import { type BinItem, binKindSchema } from './recycle-bin.schema.ts';

/** What was deleted, latest first, with who did it by the audit log; at most 200, in one round trip. */
export async function listBin(app: App, { tenantId }: AdminActor): Promise<BinItem[]> {
  const rows = await app.reads.read(tenantId, (tables) => {
    const courses = tables
      .selectFrom('courses')
      .select([sql<string>`'course'`.as('kind'), 'id', 'title as name', 'subject as about', 'deleted_at'])
      .where('tenant_id', '=', tenantId)
      .where('deleted_at', 'is not', null);
    const people = tables
      .selectFrom('users')
      .select([sql<string>`'person'`.as('kind'), 'id', 'full_name as name', 'email as about', 'deleted_at'])
      .where('tenant_id', '=', tenantId)
      .where('deleted_at', 'is not', null);
    const assignments = tables
      .selectFrom('assignments as a')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'),
      )
      .select([sql<string>`'assignment'`.as('kind'), 'a.id', 'a.title as name', 'c.title as about', 'a.deleted_at'])
      .where('a.tenant_id', '=', tenantId)
      .where('a.deleted_at', 'is not', null);
    const quizzes = tables
      .selectFrom('quizzes as q')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'q.tenant_id').onRef('c.id', '=', 'q.course_id'),
      )
      .select([sql<string>`'quiz'`.as('kind'), 'q.id', 'q.title as name', 'c.title as about', 'q.deleted_at'])
      .where('q.tenant_id', '=', tenantId)
      .where('q.deleted_at', 'is not', null);
    const deeds = tables
      .selectFrom('audit_log')
      .select(['subject_id', 'actor_id'])
      .distinctOn('subject_id')
      .where('tenant_id', '=', tenantId)
      .where('action', 'in', ['course.delete', 'person.delete', 'assignment.delete', 'quiz.delete'])
      .orderBy('subject_id')
      .orderBy('id', 'desc');
    return tables
      .selectFrom(courses.unionAll(people).unionAll(assignments).unionAll(quizzes).as('b'))
      .leftJoin(deeds.as('d'), 'd.subject_id', 'b.id')
      .leftJoin('users as w', (join) => join.on('w.tenant_id', '=', tenantId).onRef('w.id', '=', 'd.actor_id'))
      .select(['b.kind', 'b.id', 'b.name', 'b.about', 'b.deleted_at', 'w.full_name as deleted_by'])
      .orderBy('b.deleted_at', 'desc')
      .limit(200);
  });
  return rows.map((row) => ({
    kind: binKindSchema.parse(row.kind),
    id: row.id,
    name: row.name,
    about: row.about,
    deletedAt: row.deleted_at?.toISOString() ?? '',
    deletedBy: row.deleted_by,
  }));
}
