import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';
import { belongsTo } from '../columns/belongs-to.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt, version } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';
import { File } from './file.ts';

/** Where the reading of a file stands: `refused` says why in `problem`. */
export type FileTextStatus = 'pending' | 'ready' | 'refused';

/** The text read from an uploaded PDF, DOCX or TXT, beside the file so that lists of files stay small. */
export const FileTextSchema = defineEntity({
  name: 'FileText',
  tableName: 'file_texts',
  properties: {
    ...tenantKey,
    /** Read from the file and from nothing else, so it goes with it. */
    file: () => belongsTo(() => File, 'file_id')().deleteRule('cascade'),
    status: p.text().$type<FileTextStatus>(),
    text: p.text(),
    /** One sentence for the person who uploaded it; null unless refused. */
    problem: p.text().nullable(),
    createdAt,
    version,
  },
  uniques: [{ name: 'file_texts_file_unique', properties: ['tenantId', 'file'] }],
  ...tenantWall,
});

export class FileText extends FileTextSchema.class {
  get fileId(): Opt<string> {
    return this.file.id;
  }
}
FileTextSchema.setClass(FileText);
