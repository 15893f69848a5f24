import { queryTables, type TenantEm, uuidv7 } from '@skillbridge/database';

export type NewEnrollments = {
  readonly tenantId: string;
  readonly courseId: string;
  readonly studentIds: readonly string[];
  readonly now: Date;
};

/** Adds the places that are not there yet; resolves to whose they are. The unique index decides, so a race adds one. */
export async function insertEnrollments(em: TenantEm, { tenantId, courseId, studentIds, now }: NewEnrollments) {
  const rows = await queryTables(em)
    .insertInto('enrollments')
    .values(
      studentIds.map((studentId) => ({
        tenant_id: tenantId,
        id: uuidv7(),
        course_id: courseId,
        student_id: studentId,
        created_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'course_id', 'student_id']).where('deleted_at', 'is', null).doNothing(),
    )
    .returning('student_id')
    .execute();
  return rows.map((row) => row.student_id);
}
