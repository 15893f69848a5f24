import { setTimeout as pause } from 'node:timers/promises';
import type { QuizProgress } from '@skillbridge/ai';
import { Course, inTenant, QuizGeneration, type TenantEm } from '@skillbridge/database';
import { DomainError, notFound } from '@skillbridge/domain';
import { findStandard, type QuizInput } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { describeFault } from '../../describe-fault.ts';
import { handle } from '../../jobs/define-job.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { bankOfCourse } from './bank-of-course.query.ts';
import { type Ending, endGeneration } from './end-generation.ts';
import { type GenerateQuiz, generateQuizJob } from './generate-quiz-job.ts';
import { isUnderWay } from './is-under-way.ts';
import { noteProgress } from './note-progress.ts';
import { readWorksheet } from './read-worksheet.query.ts';

const LOOK_EVERY_MS = 400;
const MOST_LOOKS = 25;

/**
 * Reads what a quiz is to be made from, has it made outside any transaction, each step noted in the row, and stores it
 * as a draft if the generation still waits for it: a run repeated after a crash, or overtaken by the instructor's stop,
 * stores nothing. A worksheet that is still being read is waited for by trying again. Throws NOT_FOUND for ids of
 * another academy.
 */
export const runGenerateQuiz = handle(generateQuizJob, async (app, job, signal) => {
  const { generationId } = job;
  const prepared = await prepareWhenRead(app, job, signal);
  if (prepared.kind === 'over') return;
  if (prepared.kind === 'waiting') throw new DomainError('UNAVAILABLE', 'The worksheet is still being read.');
  if (prepared.kind === 'unusable') return endGeneration(app, job, { problem: prepared.sentence });
  const made = await make(app, job, prepared, signal);
  if (made === null) return;
  await endGeneration(app, job, made);
  app.log.info({ generationId }, 'A generation of a quiz is over.');
});

/**
 * What a quiz is to be made from. A worksheet that was uploaded a moment ago is mostly read within seconds, sooner than
 * the queue would try again.
 */
async function prepareWhenRead(app: App, job: GenerateQuiz, signal: AbortSignal): Promise<Prepared> {
  for (let looks = 1; ; looks += 1) {
    const prepared = await inTenant(app.orm, job.tenantId, (em) => prepare(em, app, job));
    if (prepared.kind !== 'waiting' || looks === MOST_LOOKS) return prepared;
    await pause(LOOK_EVERY_MS, undefined, { signal });
  }
}

/**
 * Has the quiz made, each step noted. Null when the instructor stopped it. A fault of our own is told to the instructor
 * and not tried again, since the same drafts would be paid for again; what fails in the database is.
 */
async function make(app: App, job: GenerateQuiz, prepared: Ready, signal: AbortSignal): Promise<Ending | null> {
  const stop = new AbortController();
  let written = 0;
  let unwritten: unknown = null;
  const onProgress = async ({ usage, ...progress }: QuizProgress) => {
    const goesOn = await noteProgress(app, job, { ...progress, usage: usage.slice(written) }).catch(
      (error: unknown) => {
        unwritten = error;
        throw error;
      },
    );
    written = usage.length;
    if (!goesOn) stop.abort(new Stopped());
  };
  const ai = await app.aiFor(job.tenantId);
  const { input, budgetLeft } = prepared;
  try {
    const made = await ai.generateQuiz(input, {
      budgetLeft,
      onProgress,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    const notes = [...prepared.notes, ...made.report.notes].slice(0, 10);
    return { made: { ...made, usage: made.usage.slice(written), report: { ...made.report, notes } } };
  } catch (error) {
    if (error instanceof Stopped) return null;
    if (signal.aborted || unwritten !== null) throw error;
    app.log.error({ generationId: job.generationId, fault: describeFault(error) }, 'A quiz could not be generated.');
    return { problem: 'Something went wrong on our side while this quiz was made. Try again, or in other words.' };
  }
}

/** The instructor stopped the generation. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

type Prepared = { kind: 'over' } | { kind: 'waiting' } | { kind: 'unusable'; sentence: string } | Ready;
type Ready = { kind: 'ready'; input: QuizInput; budgetLeft: boolean; notes: readonly string[] };

async function prepare(em: TenantEm, app: App, { tenantId, generationId }: GenerateQuiz): Promise<Prepared> {
  const generation = await em.findOne(QuizGeneration, { tenantId, id: generationId });
  if (!generation) throw notFound('generation');
  if (!isUnderWay(generation.status)) return { kind: 'over' };
  const course = await em.findOne(Course, { tenantId, id: generation.courseId });
  if (!course) return { kind: 'unusable', sentence: 'The course of this quiz is no longer there.' };
  const read = await readWorksheet(em, tenantId, generation.request);
  if (read.kind !== 'ready') return read;
  const { source } = generation.request;
  return {
    kind: 'ready',
    input: {
      request: generation.request,
      standard: source.kind === 'standard' ? findStandard(source.standardId) : null,
      course: { title: course.title, subject: course.subject },
      worksheet: read.worksheet,
      bank: await bankOfCourse(em, tenantId, course.id),
      seed: generation.id,
    },
    budgetLeft: await aiBudgetLeft(em, tenantId, app.clock()),
    notes: read.notes,
  };
}
