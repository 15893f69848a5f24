import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A single-use link with which a new person sets a password. Only the hash of its token is stored. */
export const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitations',
  properties: {
    ...tenantKey,
    user: belongsTo(() => User, 'user_id'),
    tokenHash: p.text(),
    createdAt,
    expiresAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'invitations_token_unique', properties: ['tenantId', 'tokenHash'] }],
  ...tenantWall,
});

export class Invitation extends InvitationSchema.class {
  get userId(): Opt<string> {
    return this.user.id;
  }
}
InvitationSchema.setClass(Invitation);
