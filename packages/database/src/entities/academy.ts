import { defineEntity, p } from '@mikro-orm/postgresql';
import { academySettingsDocument } from '@skillbridge/domain';
import { document } from '../columns/document.ts';
import { createdAt, deletedAt } from '../columns/times.ts';
import { uuidv7 } from '../columns/uuidv7.ts';
import { authLookupPolicy, tenantPolicy } from '../tenancy/tenant-policy.ts';

/** An academy: the tenant itself, so its own id is what every other table calls `tenant_id`. */
export const AcademySchema = defineEntity({
  name: 'Academy',
  tableName: 'academies',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => uuidv7()),
    slug: p.text(),
    name: p.text(),
    settings: document(academySettingsDocument),
    createdAt,
    deletedAt,
  },
  uniques: [{ name: 'academies_slug_unique', properties: ['slug'] }],
  rowLevelSecurity: 'force',
  policies: [tenantPolicy('id'), authLookupPolicy],
});

export class Academy extends AcademySchema.class {}
AcademySchema.setClass(Academy);
