import type { EntityManager } from '@mikro-orm/postgresql';
import type { Orm } from '../orm.ts';
import { TENANT_SETTING } from './roles.ts';

/** An entity manager inside one transaction, bound to one academy for its whole life. */
export type TenantEm = EntityManager;

/**
 * The only door to tenant data. Runs `work` in one transaction whose database session belongs to the academy: the
 * filter hides other academies' rows, and row-level security refuses them even to raw SQL. Everything that `work`
 * writes commits together; a throw rolls all of it back.
 */
export function inTenant<T>(orm: Orm, tenantId: string, work: (em: TenantEm) => Promise<T>): Promise<T> {
  const em = orm.em.fork({ session: { variables: { [TENANT_SETTING]: tenantId } } });
  em.setFilterParams('tenant', { tenantId });
  return em.transactional(work);
}
