import { inTenant } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import { checkLines, findTrials, type LineTrial, type LineVerdict, splitProblems } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { findSubject } from './find-subject.query.ts';
import type { SpentBudget } from './line-trials.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import type { CheckLinesInput } from './tutor.schema.ts';
import { wordSlip } from './word-slip.ts';

/**
 * Line by line, whether it follows from the ones before, where the instructor allows `check`. Reads the task and never
 * the key, and goes quiet where one value is tried after the other (`findTrials`). Throws NOT_FOUND, WRONG_STATE and RATE_LIMITED.
 */
export async function checkStudentLines(app: App, actor: StudentActor, { assignmentId, work }: CheckLinesInput) {
  const instructions = await inTenant(app.orm, actor.tenantId, async (em) => {
    const { attended, modes } = await findSubject(em, actor, { kind: 'assignment', assignmentId });
    await refuseDuringExam(em, actor, app.clock());
    if (!modes.open.includes('check')) {
      throw new DomainError('WRONG_STATE', modes.closed ?? 'Your instructor does not allow checking lines here.');
    }
    return attended?.assignment.instructions ?? '';
  });
  await app.tutorUse.countCheck(actor);
  const lines = checkLines(work, instructions);
  const ground = { assignmentId, problems: splitProblems(instructions).length };
  const quiet = await findQuiet(findTrials(work, instructions), (trial) =>
    app.tutorUse.countTrial(actor, ground, trial),
  );
  return { lines: lines.map((line) => toLine(line, quiet)) };
}

type Quiet = { readonly number: number; readonly sentence: string };

/** The first line that is one try too many, and what is said instead of its verdict. */
async function findQuiet(
  trials: readonly LineTrial[],
  count: (trial: LineTrial) => Promise<SpentBudget | null>,
): Promise<Quiet | null> {
  for (const trial of trials) {
    const spent = await count(trial);
    if (spent) return { number: trial.number, sentence: spent === 'day' ? ENOUGH : QUIET[trial.kind] };
  }
  return null;
}

/** From a quiet line on nothing is told: what follows from it would tell of it. */
function toLine({ number, verdict, slip }: LineVerdict, quiet: Quiet | null) {
  if (quiet && number >= quiet.number) {
    const sentence = number === quiet.number ? quiet.sentence : null;
    return { number, verdict: 'unread' as const, slip: null, sentence };
  }
  return { number, verdict, slip, sentence: verdict === 'breaks' ? wordSlip(slip) : null };
}

const QUIET: Readonly<Record<LineTrial['kind'], string>> = {
  result: 'Show the step that leads to this value; I check steps, not guesses.',
  step: 'Write a smaller step that leads to this line, or ask about it; I check steps, not guesses.',
};
const ENOUGH = 'You have tried a lot of values here today. Ask about your last step instead.';
