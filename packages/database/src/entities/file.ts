import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, deletedAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { User } from './user.ts';

/** An uploaded file's description; the bytes are in the file store under the tenant's own folder. */
export const FileSchema = defineEntity({
  name: 'File',
  tableName: 'files',
  properties: {
    ...tenantKey,
    owner: belongsTo(() => User, 'owner_id'),
    name: p.text(),
    mediaType: p.text(),
    sizeBytes: p.integer(),
    sha256: p.text(),
    createdAt,
    deletedAt,
  },
  indexes: [{ name: 'files_owner_index', properties: ['tenantId', 'owner'] }],
  ...tenantWall,
});

export class File extends FileSchema.class {
  get ownerId(): Opt<string> {
    return this.owner.id;
  }
}
FileSchema.setClass(File);
