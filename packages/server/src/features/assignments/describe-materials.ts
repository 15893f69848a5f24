import type { TenantEm } from '@skillbridge/database';
import { fileTexts } from '../files/file-texts.query.ts';

/** Worksheets with how far the reading of each is, in their order; a deleted file is left out. */
export async function describeMaterials(em: TenantEm, tenantId: string, fileIds: readonly string[]) {
  const files = await fileTexts(em, tenantId, fileIds);
  return files.map(({ id, name, mediaType, status, problem }) => ({ id, name, mediaType, status, problem }));
}
