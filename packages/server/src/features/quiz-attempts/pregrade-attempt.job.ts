import { Course, inTenant, type TenantEm } from '@skillbridge/database';
import { advanceAttempt, DomainError, notFound, sumPoints } from '@skillbridge/domain';
import { isInBlindSample, type QuizSuggestions } from '@skillbridge/domain/answers';
import { reuseSuggestion, type ShortAnswerTask, toShortAnswerTasks } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { handle } from '../../jobs/define-job.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { earlierSuggestions, holdSuggestions } from './earlier-suggestions.query.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { holdAttempt } from './hold-attempt.query.ts';
import { pregradeAttemptJob } from './quiz-attempt-jobs.ts';

/**
 * Suggests points for the answers of an attempt that a person must grade, outside any transaction, and stores them if it
 * still waits for them: a run repeated after a crash, or overtaken by an instructor, changes nothing. An answer that was
 * given before gets what it got then. Throws NOT_FOUND for ids of another academy.
 */
export const runPregradeAttempt = handle(pregradeAttemptJob, async (app, { tenantId, attemptId }, signal) => {
  const waiting = await inTenant(app.orm, tenantId, async (em) => {
    const held = await holdAttempt(em, tenantId, attemptId);
    if (held?.attempt.status !== 'submitted') return null;
    const tasks = tasksOf(held);
    const known = await knownSuggestions(em, held, tasks);
    const open = tasks.filter(({ itemId }) => !known.has(itemId));
    return { open, budgetLeft: await aiBudgetLeft(em, tenantId, app.clock()) };
  });
  if (!waiting) return;
  const ai = await app.aiFor(tenantId);
  const { open, budgetLeft } = waiting;
  const { suggestions, usage } = await ai.suggestShortAnswers(open, { signal, budgetLeft });
  await inTenant(app.orm, tenantId, async (em) => {
    recordAiUsage(em, tenantId, usage);
    const held = await holdAttempt(em, tenantId, attemptId);
    if (held?.attempt.status === 'submitted') await storeSuggestions(em, app, held, suggestions);
  });
});

/** Those that the key has not marked already, as it does blank ones. */
function tasksOf({ attempt, questions }: HeldAttempt): ShortAnswerTask[] {
  const marked = new Set(attempt.marks.items.map(({ itemId }) => itemId));
  return toShortAnswerTasks(questions, attempt.answers).filter(({ itemId }) => !marked.has(itemId));
}

async function knownSuggestions(em: TenantEm, { attempt }: HeldAttempt, tasks: readonly ShortAnswerTask[]) {
  const earlier = await earlierSuggestions(em, attempt, tasks);
  return new Map(
    tasks.flatMap((task) => {
      const same = reuseSuggestion(task, earlier);
      return same ? [[task.itemId, same] as const] : [];
    }),
  );
}

async function storeSuggestions(em: TenantEm, app: App, held: HeldAttempt, fresh: QuizSuggestions): Promise<void> {
  const { attempt, questions, quiz } = held;
  await holdSuggestions(em, quiz.id);
  const tasks = tasksOf(held);
  // Asked again: an equal answer may have been marked while the model thought about this one.
  const known = await knownSuggestions(em, held, tasks);
  const used = tasks.flatMap(({ itemId }) => {
    const suggestion = fresh.items.find((one) => one.itemId === itemId);
    return known.get(itemId) ?? (suggestion ? [{ suggestion, engine: fresh.engine }] : []);
  });
  const items = used.map(({ suggestion }) => suggestion);
  const next = advanceAttempt({ status: 'submitted', publishedBy: null }, { kind: 'suggest' });
  if (next instanceof DomainError) throw next;
  const course = await em.findOne(Course, { tenantId: attempt.tenantId, id: quiz.courseId });
  if (!course) throw notFound('course');
  const complete = attempt.marks.items.length + items.length >= questions.items.length;
  attempt.status = next.status;
  const byModel = used.find(({ engine }) => engine !== 'built-in');
  attempt.aiSuggestions = { ...fresh, items, engine: byModel?.engine ?? 'built-in' };
  attempt.suggestedPoints = sumPoints([...attempt.marks.items, ...items].map(({ points }) => points));
  // An answer of which nothing can be suggested is what an instructor should look at first.
  attempt.suggestionConfidence = complete ? Math.min(1, ...items.map(({ confidence }) => confidence)) : 0;
  attempt.blind = isInBlindSample(attempt.id, course.grading.blindShare);
  app.log.debug({ job: pregradeAttemptJob.name, reused: known.size }, 'Pre-graded an attempt.');
}
