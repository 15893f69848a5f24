import { defineEntity, type Opt } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { onlyLive } from '../columns/only-where.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** Which parent watches over which student. Made by an admin; the only source of a parent's access. */
export const ParentLinkSchema = defineEntity({
  name: 'ParentLink',
  tableName: 'parent_links',
  properties: {
    ...tenantKey,
    parent: belongsTo(() => User, 'parent_id'),
    student: belongsTo(() => User, 'student_id'),
    createdAt,
    deletedAt,
  },
  uniques: [{ name: 'parent_links_pair_unique', properties: ['tenantId', 'parent', 'student'], ...onlyLive }],
  indexes: [{ name: 'parent_links_student_index', properties: ['tenantId', 'student'] }],
  ...tenantWall,
});

export class ParentLink extends ParentLinkSchema.class {
  get parentId(): Opt<string> {
    return this.parent.id;
  }

  get studentId(): Opt<string> {
    return this.student.id;
  }
}
ParentLinkSchema.setClass(ParentLink);
