import { File, type TenantEm } from '@skillbridge/database';
import { type Attachments, type InstructorActor, notFound } from '@skillbridge/domain';

/**
 * The worksheets of an assignment: the instructor's own uploads, and those that were on it before, whoever's they were,
 * since a course may change hands. Throws NOT_FOUND for any other file.
 */
export async function chooseMaterials(
  em: TenantEm,
  { tenantId, userId }: InstructorActor,
  fileIds: readonly string[],
  before: readonly string[],
): Promise<Attachments> {
  const chosen = [...new Set(fileIds)];
  const added = chosen.filter((id) => !before.includes(id));
  if (added.length > 0) {
    const owned = await em.count(File, { tenantId, id: { $in: added }, owner: [tenantId, userId] });
    if (owned !== added.length) throw notFound('file');
  }
  return { v: 1, fileIds: chosen };
}
