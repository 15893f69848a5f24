import { Course, inTenant, LockMode, QuizGeneration, type TenantEm, uuidv7 } from '@skillbridge/database';
import {
  DomainError,
  type GenerationRequest,
  generationRequestDocument,
  type InstructorActor,
} from '@skillbridge/domain';
import { findStandard } from '@skillbridge/domain/engine';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { chooseMaterials } from '../assignments/choose-materials.ts';
import { generateQuizJob } from './generate-quiz-job.ts';
import type { StartGenerationInput } from './generation.schema.ts';
import { describeGeneration } from './get-generation.ts';
import { underWay } from './is-under-way.ts';

/** The same request that is being made already. The course's row is the lock: of two clicks the second finds the first. */
async function findRunning(
  em: TenantEm,
  { tenantId, userId }: InstructorActor,
  courseId: string,
  request: GenerationRequest,
) {
  await em.findOne(Course, { tenantId, id: courseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const running = await em.find(
    QuizGeneration,
    {
      ...{ tenantId, status: { $in: [...underWay] } },
      ...{ course: [tenantId, courseId] as [string, string], requestedBy: [tenantId, userId] as [string, string] },
    },
    { limit: 50 },
  );
  const written = (one: GenerationRequest) => JSON.stringify(generationRequestDocument.write(one));
  return running.find((one) => written(one.request) === written(request)) ?? null;
}

/**
 * Asks for a quiz; a job makes it, and the page may be left meanwhile. Asked twice for the same, it is made once. Throws NOT_FOUND for a course or a worksheet
 * that is not theirs, INVALID for a standard that is in no catalogue, and RATE_LIMITED.
 */
export async function startGeneration(app: App, actor: InstructorActor, { courseId, request }: StartGenerationInput) {
  const { tenantId, userId } = actor;
  const { source } = request;
  await inTenant(app.orm, tenantId, async (em) => {
    await findTaughtCourse(em, actor, courseId);
    if (source.kind === 'worksheet') await chooseMaterials(em, actor, [source.fileId], []);
  });
  if (source.kind === 'standard' && !findStandard(source.standardId))
    throw new DomainError('INVALID', 'That standard is not in our catalogue. Choose one from the list.');
  await app.staffAiUse.countQuiz(actor);
  return inTenant(app.orm, tenantId, async (em) => {
    const running = await findRunning(em, actor, courseId, request);
    if (running) return describeGeneration(em, running);
    const generation = em.create(QuizGeneration, {
      ...{ tenantId, id: uuidv7(), course: [tenantId, courseId], requestedBy: [tenantId, userId], request },
      ...{ status: 'queued', total: request.length, createdAt: app.clock() },
    });
    await em.flush();
    await app.jobs.enqueue(em, generateQuizJob, { tenantId, generationId: generation.id }, generation.id);
    return describeGeneration(em, generation);
  });
}
