import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { fileTexts } from '../files/file-texts.query.ts';
import type { ReadMaterialsInput } from './assignment.schema.ts';
import { chooseMaterials } from './choose-materials.ts';

/** Enough to see whether the right text was read. */
const EXCERPT = 3000;

/** What was read from the worksheets on the instructor's screen, saved or not. Throws NOT_FOUND for anybody else's. */
export function readMaterials(app: App, actor: InstructorActor, { assignmentId, fileIds }: ReadMaterialsInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const found = assignmentId === null ? null : await findTaughtAssignment(em, actor, assignmentId);
    const chosen = await chooseMaterials(em, actor, fileIds, found?.assignment.materials.fileIds ?? []);
    const files = await fileTexts(em, tenantId, chosen.fileIds);
    return files.map(({ text, ...file }) => ({
      ...file,
      // By characters as people count them, so that no half of a pair is left at the cut.
      excerpt: Array.from(text.slice(0, 2 * EXCERPT))
        .slice(0, EXCERPT)
        .join(''),
      characters: text.length,
    }));
  });
}
