import { inTenant, queryTables } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { OfficeCourse } from './course.schema.ts';
import { courseLines, toCourseLine } from './course-lines.query.ts';

/** One course with its roster by name, at most 1,000. Throws NOT_FOUND. */
export function getCourse(app: App, actor: AdminActor, courseId: string): Promise<OfficeCourse> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const tables = queryTables(em);
    const course = await courseLines(tables, actor).where('c.id', '=', courseId).executeTakeFirst();
    if (!course) throw notFound('course');
    const roster = await tables
      .selectFrom('enrollments as e')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.id', '=', 'e.student_id'),
      )
      .select(['u.id', 'u.full_name', 'u.email', 'u.status', 'e.created_at'])
      .where('e.tenant_id', '=', actor.tenantId)
      .where('e.course_id', '=', courseId)
      .where('e.deleted_at', 'is', null)
      .where('u.deleted_at', 'is', null)
      .orderBy('u.full_name')
      .orderBy('u.id')
      .limit(1000)
      .execute();
    return {
      ...toCourseLine(course),
      description: course.description,
      version: course.version,
      roster: roster.map((row) => ({
        id: row.id,
        fullName: row.full_name,
        email: row.email,
        status: row.status,
        enrolledAt: row.created_at.toISOString(),
      })),
    };
  });
}
