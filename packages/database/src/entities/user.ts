import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Role } from '@skillbridge/domain';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt, version } from '../columns/times.ts';
import { authLookupPolicy, tenantWall } from '../tenancy/tenant-policy.ts';

export type UserStatus = 'invited' | 'active' | 'suspended';

/** A person in one academy. The same email address in two academies is two users with two passwords. */
export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    ...tenantKey,
    email: p.text(),
    /** PHC string; null until an invitation is accepted. */
    passwordHash: p.text().nullable().hidden().lazy(),
    role: p.text().$type<Role>(),
    fullName: p.text(),
    status: p.text().$type<UserStatus>(),
    createdAt,
    deletedAt,
    version,
  },
  uniques: [{ name: 'users_email_unique', properties: ['tenantId', 'email'], where: 'deleted_at is null' }],
  indexes: [{ name: 'users_role_index', properties: ['tenantId', 'role', 'fullName'] }],
  ...tenantWall,
  policies: [...tenantWall.policies, authLookupPolicy],
});

export class User extends UserSchema.class {}
UserSchema.setClass(User);
