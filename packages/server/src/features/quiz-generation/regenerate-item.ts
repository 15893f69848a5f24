import { inTenant, LockMode, QuizGeneration, uuidv7 } from '@skillbridge/database';
import { DomainError, type GenerationRequest, type InstructorActor, notFound } from '@skillbridge/domain';
import { findStandard } from '@skillbridge/domain/engine';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { bankOfCourse } from './bank-of-course.query.ts';
import type { RegenerateItemInput } from './generation.schema.ts';
import { readWorksheet } from './read-worksheet.query.ts';

/**
 * Drafts another question in the place of one, about the same skill and from the same worksheet. Nothing is saved. The
 * model is called between two transactions. Throws NOT_FOUND, CONFLICT for another version, INVALID when nothing came
 * through the gate, and RATE_LIMITED.
 */
export async function regenerateItem(
  app: App,
  actor: InstructorActor,
  { quizId, itemId, wish, version }: RegenerateItemInput,
  signal?: AbortSignal,
) {
  const { tenantId } = actor;
  const from = await inTenant(app.orm, tenantId, async (em) => {
    const { quiz, course } = await findTaughtQuiz(em, actor, quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, version);
    const item = quiz.questions.items.find(({ id }) => id === itemId);
    if (!item) throw notFound('question');
    const made = await em.findOne(QuizGeneration, { tenantId, quiz: [tenantId, quizId] });
    const standard = findStandard(item.skill ?? quiz.standardId ?? '');
    const text = quiz.topicLabel || quiz.title || course.title;
    const request: GenerationRequest = made?.request ?? {
      ...{ v: 1, length: 1, difficulty: 'medium', mix: 'half-choice' },
      source: standard ? { kind: 'standard', standardId: standard.id } : { kind: 'description', text },
    };
    const read = item.source === undefined ? null : await readWorksheet(em, tenantId, request);
    const others = quiz.questions.items.filter(({ id }) => id !== itemId);
    const passage = quiz.questions.passages.find(({ id }) => id === item.passageId) ?? null;
    return {
      ...{ item, passage: passage && `${passage.title}\n\n${passage.text}`.trim() },
      quiz: {
        request,
        standard,
        course: { title: course.title, subject: course.subject },
        worksheet: read?.kind === 'ready' ? read.worksheet : null,
        bank: [...others, ...(await bankOfCourse(em, tenantId, course.id, quizId))],
        seed: uuidv7(),
      },
      budgetLeft: await aiBudgetLeft(em, tenantId, app.clock()),
    };
  });
  await app.staffAiUse.countQuizItem(actor);
  const ai = await app.aiFor(tenantId);
  const { item, passage, quiz, budgetLeft } = from;
  const made = await ai.redraftItem({ quiz, item, wish, passage }, { budgetLeft, ...(signal ? { signal } : {}) });
  if (made.usage.length > 0) await inTenant(app.orm, tenantId, async (em) => recordAiUsage(em, tenantId, made.usage));
  if (!made.item)
    throw new DomainError(
      'INVALID',
      'No other question came through our checks. Say what to change, or edit this one.',
      {
        reasons: made.reasons,
      },
    );
  return {
    item: { ...made.item, id: uuidv7(), ...(item.passageId === undefined ? {} : { passageId: item.passageId }) },
    engine: made.engine,
    costMicroUsd: made.usage.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0),
  };
}
