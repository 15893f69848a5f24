import { type AdminActor, notFound } from '@skillbridge/domain';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { App } from '../../app.ts';
import type { OfficeCourse } from './course.schema.ts';
import { courseLines, toCourseLine } from './course-lines.query.ts';

/** One course with its roster by name, at most 1,000, in one round trip. Throws NOT_FOUND. */
export async function getCourse(app: App, actor: AdminActor, courseId: string): Promise<OfficeCourse> {
  const [course] = await app.reads.read(actor.tenantId, (tables) =>
    courseLines(tables, actor)
      .select((eb) =>
        jsonArrayFrom(
          eb
            .selectFrom('enrollments as e')
            .innerJoin('users as u', (join) =>
              join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.id', '=', 'e.student_id'),
            )
            .select(['u.id', 'u.full_name', 'u.email', 'u.status', 'e.created_at'])
            .whereRef('e.tenant_id', '=', 'c.tenant_id')
            .whereRef('e.course_id', '=', 'c.id')
            .where('e.deleted_at', 'is', null)
            .where('u.deleted_at', 'is', null)
            .orderBy('u.full_name')
            .orderBy('u.id')
            .limit(1000),
        ).as('roster'),
      )
      .where('c.id', '=', courseId),
  );
  if (!course) throw notFound('course');
  return {
    ...toCourseLine(course),
    description: course.description,
    version: course.version,
    roster: course.roster.map((row) => ({
      id: row.id,
      fullName: row.full_name,
      email: row.email,
      status: row.status,
      // Times inside JSON arrive as text with an offset.
      enrolledAt: new Date(row.created_at).toISOString(),
    })),
  };
}
