import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A program's bearer token; acts as its owner. Only the hash is stored, so it is shown once. */
export const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_tokens',
  properties: {
    ...tenantKey,
    user: belongsTo(() => User, 'user_id'),
    name: p.text(),
    tokenHash: p.text(),
    createdAt,
    lastUsedAt: p.datetime().nullable(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'api_tokens_token_unique', properties: ['tenantId', 'tokenHash'] }],
  indexes: [{ name: 'api_tokens_user_index', properties: ['tenantId', 'user'] }],
  ...tenantWall,
});

export class ApiToken extends ApiTokenSchema.class {
  get userId(): Opt<string> {
    return this.user.id;
  }
}
ApiTokenSchema.setClass(ApiToken);
