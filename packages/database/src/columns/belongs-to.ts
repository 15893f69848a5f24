import { type EntityCtor, p } from '@mikro-orm/postgresql';

/**
 * A foreign key `(tenant_id, <column>)` to another tenant table. The tenant column is shared with the row's own key,
 * so a reference into another academy cannot be expressed. Deleting the target is refused (`restrict`): rows are
 * soft-deleted, and `set null` would null the tenant too (ENGINEERING.md A1). Declare the bare id beside it with
 * `p.uuid().persist(false)` to read it without loading the target.
 */
export function belongsTo<T extends object>(target: () => EntityCtor<T>, column: string) {
  return () => p.manyToOne(target()).joinColumns('tenant_id', column).deleteRule('restrict').updateRule('no action');
}
