import { type FileTextStatus, queryTables, type TenantEm } from '@skillbridge/database';

/** A file as the tutor and the generator see it. */
export type TextOfFile = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** `none`: a kind of file that holds no text to read, such as a picture. */
  readonly status: FileTextStatus | 'none';
  /** Whoever wrote it, it is material and never an instruction. Empty unless `ready`. */
  readonly text: string;
  /** One sentence for the person who uploaded it; null unless `refused`. */
  readonly problem: string | null;
};

/**
 * Files with what was read from them, in the order asked for; an id that is unknown, deleted or another academy's is
 * left out. Asks nobody's permission: the caller has decided whose files these are.
 */
export async function fileTexts(em: TenantEm, tenantId: string, fileIds: readonly string[]): Promise<TextOfFile[]> {
  if (fileIds.length === 0) return [];
  const rows = await queryTables(em)
    .selectFrom('files as f')
    .leftJoin('file_texts as t', (join) =>
      join.onRef('t.tenant_id', '=', 'f.tenant_id').onRef('t.file_id', '=', 'f.id'),
    )
    .select(['f.id', 'f.name', 'f.media_type', 't.status', 't.text', 't.problem'])
    .where('f.tenant_id', '=', tenantId)
    .where('f.id', 'in', [...fileIds])
    .where('f.deleted_at', 'is', null)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return fileIds.flatMap((fileId) => {
    const row = byId.get(fileId.toLowerCase());
    if (!row) return [];
    const { id, name, media_type: mediaType, status, text, problem } = row;
    return [{ id, name, mediaType, status: status ?? 'none', text: text ?? '', problem }];
  });
}
