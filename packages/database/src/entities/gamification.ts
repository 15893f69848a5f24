import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { badgesDocument } from '@skillbridge/domain';
import { belongsTo } from '../columns/belongs-to.ts';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** A student's standing: experience, badges and streak. */
export const GamificationSchema = defineEntity({
  name: 'Gamification',
  tableName: 'gamification',
  properties: {
    ...tenantKey,
    user: belongsTo(() => User, 'user_id'),
    xp: p.integer().default(0),
    badges: document(badgesDocument),
    streak: p.integer().default(0),
    /** The last day, in the academy's time zone, that counted towards the streak. */
    lastActiveOn: p.type('date').$type<string>().nullable(),
    version,
  },
  uniques: [{ name: 'gamification_user_unique', properties: ['tenantId', 'user'] }],
  ...tenantWall,
});

export class Gamification extends GamificationSchema.class {
  get userId(): Opt<string> {
    return this.user.id;
  }
}
GamificationSchema.setClass(Gamification);
