import { queryTables, type TenantEm } from '@skillbridge/database';

/** The students of an academy whom at least one parent watches over. */
export async function watchedStudents(em: TenantEm, tenantId: string): Promise<string[]> {
  const rows = await queryTables(em)
    .selectFrom('parent_links as l')
    .innerJoin('users as s', (join) => join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.id', '=', 'l.student_id'))
    .innerJoin('users as p', (join) => join.onRef('p.tenant_id', '=', 'l.tenant_id').onRef('p.id', '=', 'l.parent_id'))
    .select('l.student_id')
    .distinct()
    .where('l.tenant_id', '=', tenantId)
    .where('l.deleted_at', 'is', null)
    .where('s.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null)
    // One order for everybody who enqueues for many, or two of them could wait for each other.
    .orderBy('l.student_id')
    .execute();
  return rows.map((row) => row.student_id);
}
