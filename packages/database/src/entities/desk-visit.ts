import { defineEntity, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** Who has a piece of work open on the grading desk, by window, so that a second one sees the first. */
export const DeskVisitSchema = defineEntity({
  name: 'DeskVisit',
  tableName: 'desk_visits',
  properties: {
    ...tenantKey,
    /** A submission or a quiz attempt. */
    workId: p.uuid(),
    user: belongsTo(() => User, 'user_id'),
    /** Made by the browser, one a window. */
    windowId: p.uuid(),
    seenAt: p.datetime(),
  },
  uniques: [{ name: 'desk_visits_window_unique', properties: ['tenantId', 'workId', 'windowId'] }],
  ...tenantWall,
});

export class DeskVisit extends DeskVisitSchema.class {}
DeskVisitSchema.setClass(DeskVisit);
