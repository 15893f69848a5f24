import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { fileTexts } from '../files/file-texts.query.ts';
import { ownFiles } from '../submissions/own-files.query.ts';

/** Where the reading of the student's own files stands. Throws NOT_FOUND. */
export function getFileStatus(app: App, actor: StudentActor, fileIds: readonly string[]) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const texts = await fileTexts(em, actor.tenantId, await ownFiles(em, actor, fileIds));
    return texts.map(({ id, status, problem }) => ({ id, status, problem }));
  });
}
