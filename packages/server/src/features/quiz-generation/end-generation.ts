import type { GeneratedQuiz } from '@skillbridge/ai';
import { inTenant, LockMode, Quiz, QuizGeneration, uuidv7 } from '@skillbridge/database';
import { usualQuizSettings } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { GenerateQuiz } from './generate-quiz-job.ts';
import { isUnderWay } from './is-under-way.ts';

export type Ending = { readonly problem: string } | { readonly made: GeneratedQuiz };

/** Says what to do next: nothing was drafted where the built-in engine knows nothing of the topic. */
function sayNothing({ report }: GeneratedQuiz): string {
  return report.drafted === 0
    ? 'Our built-in engine has no questions about this. Upload a worksheet about it, or choose another topic.'
    : 'None of the drafted questions came through our checks. Say it in other words, or upload a worksheet.';
}

/**
 * Ends a generation: with a draft quiz, or with a sentence that says why there is none. What was made of one that is
 * over already is let go; what it cost is kept. A quiz without a question is never made.
 */
export function endGeneration(app: App, { tenantId, generationId }: GenerateQuiz, ending: Ending): Promise<void> {
  return inTenant(app.orm, tenantId, async (em) => {
    const made = 'made' in ending ? ending.made : null;
    recordAiUsage(em, tenantId, made?.usage ?? []);
    const generation = await em.findOne(
      QuizGeneration,
      { tenantId, id: generationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!generation) return;
    generation.costMicroUsd += (made?.usage ?? []).reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0);
    if (!isUnderWay(generation.status)) return;
    generation.finishedAt = app.clock();
    generation.report = made?.report ?? null;
    generation.engine = made?.engine ?? null;
    generation.done = made?.report.kept ?? 0;
    if (!made?.quiz) {
      generation.status = 'failed';
      generation.problem = 'problem' in ending ? ending.problem : sayNothing(ending.made);
      return;
    }
    const { title, questions, about } = made.quiz;
    const quiz = em.create(Quiz, {
      ...{ tenantId, id: uuidv7(), course: [tenantId, generation.courseId], status: 'draft', title },
      ...{ questions, settings: usualQuizSettings, standardId: about.standardId, topicLabel: about.topicLabel },
    });
    await em.flush();
    generation.quiz = quiz;
    generation.status = 'done';
    const actor = { tenantId, userId: generation.requestedBy.id, role: 'instructor' as const };
    recordAudit(em, actor, { action: 'quiz.create', subjectId: quiz.id, detail: { generated: true } });
  });
}
