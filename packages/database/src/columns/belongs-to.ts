import { type EntityCtor, p } from '@mikro-orm/postgresql';

/**
 * A foreign key `(tenant_id, <column>)` to another tenant table. The tenant column is shared with the row's own key,
 * so a reference into another academy cannot be expressed. Deleting the target is refused (`restrict`): rows are
 * soft-deleted, and `set null` would null the tenant too (ENGINEERING.md A1). The class gives the
 * bare id with a getter: a second property on the same column would stay empty on a row that was first met as a reference.
 */
export function belongsTo<T extends object>(target: () => EntityCtor<T>, column: string) {
  return () => p.manyToOne(target()).joinColumns('tenant_id', column).deleteRule('restrict').updateRule('no action');
}
