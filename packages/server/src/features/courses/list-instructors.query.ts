import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Option } from './course.schema.ts';

/** Who may teach a course, by name; suspended people may not. */
export async function listInstructors(app: App, actor: AdminActor): Promise<Option[]> {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users')
      .select(['id', 'full_name', 'email'])
      .where('tenant_id', '=', actor.tenantId)
      .where('role', '=', 'instructor')
      .where('status', '<>', 'suspended')
      .where('deleted_at', 'is', null)
      .orderBy('full_name')
      .orderBy('id')
      .limit(500),
  );
  return rows.map((row) => ({ id: row.id, fullName: row.full_name, email: row.email }));
}
