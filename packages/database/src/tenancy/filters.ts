import type { Dictionary } from '@mikro-orm/core';
import { entities, tenantEntities } from '../entities/index.ts';

const softDeletable = entities.filter((entity) => 'deletedAt' in entity.meta.properties);

/**
 * The first, loud wall: on by default, a plain column equality, and it throws when no tenant was set. Row-level
 * security beneath is the wall that holds where filters leak (ENGINEERING.md A2).
 */
export const filters = {
  tenant: {
    name: 'tenant',
    cond: (args: Dictionary) => ({ tenantId: args['tenantId'] }),
    default: true,
    entity: tenantEntities.map((entity) => entity.meta.className),
  },
  softDelete: {
    name: 'softDelete',
    cond: { deletedAt: null },
    default: true,
    entity: softDeletable.map((entity) => entity.meta.className),
  },
};
