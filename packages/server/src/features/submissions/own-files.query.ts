import { File, type TenantEm } from '@skillbridge/database';
import { notFound, type StudentActor } from '@skillbridge/domain';

/** The given files, each of which must be the student's own upload. Throws NOT_FOUND. */
export async function ownFiles(
  em: TenantEm,
  { tenantId, userId }: StudentActor,
  fileIds: readonly string[],
): Promise<string[]> {
  const unique = [...new Set(fileIds)];
  if (unique.length === 0) return [];
  const owned = await em.count(File, { tenantId, id: { $in: unique }, owner: [tenantId, userId] });
  if (owned !== unique.length) throw notFound('file');
  return unique;
}
