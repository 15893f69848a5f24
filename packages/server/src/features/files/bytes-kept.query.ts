import { queryTables, type TenantEm } from '@skillbridge/database';

/** How many bytes a person's files take. */
export async function bytesKeptBy(em: TenantEm, owner: { tenantId: string; id: string }): Promise<number> {
  const { total } = await queryTables(em)
    .selectFrom('files')
    .select((eb) => eb.fn.sum<string | null>('size_bytes').as('total'))
    .where('tenant_id', '=', owner.tenantId)
    .where('owner_id', '=', owner.id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(total ?? 0);
}
