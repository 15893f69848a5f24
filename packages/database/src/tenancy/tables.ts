import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { entities } from '../entities/index.ts';
import type { TenantEm } from './in-tenant.ts';

/** Every table with its columns as Postgres returns them (JSONB unparsed: read it with its document kind). */
export type Tables = InferKyselyDB<(typeof entities)[number]>;

/**
 * The typed query builder on the transaction of `em`, for lists and reports, which cost a fifth of the ORM's way
 * (ENGINEERING.md F). Bound to the tenant by row-level security alone: it knows no filters, so a query says
 * `deleted_at is null` itself. Only `*.query.ts` files call this.
 */
export function queryTables(em: TenantEm): Kysely<Tables> {
  return em.getKysely<Tables>();
}
