import { p } from '@mikro-orm/postgresql';
import { uuidv7 } from './uuidv7.ts';

/**
 * The primary key of every tenant table: `(tenant_id, id)`. The tenant leads in every key, so no row can point into
 * another academy, and the schema can be distributed by tenant.
 */
export const tenantKey = {
  tenantId: p.uuid().primary(),
  id: p
    .uuid()
    .primary()
    .onCreate(() => uuidv7()),
};
