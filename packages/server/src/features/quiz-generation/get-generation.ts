import { File, inTenant, type QuizGeneration, type TenantEm } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findTaughtGeneration } from './find-generation.query.ts';
import { sayAbout, toGenerationLine } from './to-generation.ts';

/** How a generation goes, or how it went. Screens ask again while it is under way. Throws NOT_FOUND. */
export function getGeneration(app: App, actor: InstructorActor, generationId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) =>
    describeGeneration(em, await findTaughtGeneration(em, actor, generationId)),
  );
}

/** The whole of it, with the report. */
export async function describeGeneration(em: TenantEm, generation: QuizGeneration) {
  const { request, tenantId } = generation;
  const { source } = request;
  const file = source.kind === 'worksheet' ? await em.findOne(File, { tenantId, id: source.fileId }) : null;
  const line = toGenerationLine(generation, sayAbout(request, file?.name ?? null));
  return { ...line, request, report: generation.report ?? null };
}
