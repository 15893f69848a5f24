import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A browser's sign-in. Only the hash of its token is stored. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    ...tenantKey,
    user: belongsTo(() => User, 'user_id'),
    tokenHash: p.text(),
    /** Browser and system as the person would name them, so that they recognise the session in a list. */
    device: p.text(),
    createdAt,
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'sessions_token_unique', properties: ['tenantId', 'tokenHash'] }],
  indexes: [{ name: 'sessions_user_index', properties: ['tenantId', 'user'] }],
  ...tenantWall,
});

export class Session extends SessionSchema.class {
  get userId(): Opt<string> {
    return this.user.id;
  }
}
SessionSchema.setClass(Session);
