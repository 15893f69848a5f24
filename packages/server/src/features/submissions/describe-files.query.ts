import { File, type TenantEm } from '@skillbridge/database';

/** Names and sizes of files, in the order in which they were attached; ids that are gone are left out. */
export async function describeFiles(em: TenantEm, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  const files = await em.find(File, { id: { $in: [...fileIds] } });
  return fileIds.flatMap((id) => {
    const file = files.find((candidate) => candidate.id === id);
    return file ? [{ id, name: file.name, sizeBytes: file.sizeBytes }] : [];
  });
}
