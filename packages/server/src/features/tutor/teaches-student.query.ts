import { queryTables, type TenantEm } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';

/** Whether a student is in any course that this instructor teaches. */
export async function teachesStudent(em: TenantEm, { tenantId, userId }: InstructorActor, studentId: string) {
  const row = await queryTables(em)
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', (join) =>
      join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
    )
    .select('e.id')
    .where('e.tenant_id', '=', tenantId)
    .where('e.student_id', '=', studentId)
    .where('c.instructor_id', '=', userId)
    .where('e.deleted_at', 'is', null)
    .where('c.deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
