import type { QuizProgress } from '@skillbridge/ai';
import { inTenant, LockMode, QuizGeneration } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import type { GenerateQuiz } from './generate-quiz-job.ts';
import { isUnderWay } from './is-under-way.ts';

/**
 * Notes a step, and what the calls since the last one cost, also where the generation is over. Says whether it goes on:
 * not once the instructor stopped it.
 */
export function noteProgress(app: App, { tenantId, generationId }: GenerateQuiz, progress: QuizProgress) {
  return inTenant(app.orm, tenantId, async (em): Promise<boolean> => {
    recordAiUsage(em, tenantId, progress.usage);
    const generation = await em.findOne(
      QuizGeneration,
      { tenantId, id: generationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!generation) return false;
    generation.costMicroUsd += progress.usage.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0);
    if (!isUnderWay(generation.status)) return false;
    generation.status = progress.status;
    generation.done = progress.done;
    return true;
  });
}
