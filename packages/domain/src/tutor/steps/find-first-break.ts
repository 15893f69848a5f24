import { normaliseMath } from '../../math/normalise-math.ts';
import { clipLines } from './clip-work.ts';
import { findFigureBreak } from './figures/find-figure-break.ts';
import { findLostSolution } from './find-lost-solution.ts';
import { judgeLines } from './judge-lines.ts';
import { readSteps, type WorkLine } from './read-steps.ts';
import { restsOnDoubtfulModel } from './rests-on-doubtful-model.ts';
import type { SlipKind } from './slip-kind.ts';
import type { StepTask } from './step-task.ts';

/** The first line that does not follow, the line that it should follow from, and the slip where it can be shown. */
export type Break = { line: WorkLine; previous: WorkLine | null; slip: SlipKind | null };

/** Longer lines of prose are not searched for figures. */
const LONGEST_LINE = 2000;

/**
 * Finds the first line of the work that is false in itself (`3 * 12 = 35`), that does not follow from the line before it
 * or from what is asked, or that leaves the worked solution and never gets back to it. Says null rather than guess: an
 * unreadable line is passed over, because a wrong accusation costs more trust than a missed slip.
 */
export function findFirstBreak(work: string, task: StepTask): Break | null {
  const { strayed, right } = measure(work, task);
  const steps = readSteps(work);
  const judged = judgeLines(steps, task.instructions).find(
    (one) => one.verdict === 'breaks' && !right.has(one.line.number),
  );
  if (strayed && (!judged || strayed.line.number <= judged.line.number)) return strayed;
  if (judged && restsOnDoubtfulModel(judged.previous, task)) return null;
  if (judged) return { line: judged.line, previous: judged.previous, slip: judged.slip };
  const lost = findLostSolution(steps, task);
  return lost && { ...lost, slip: 'lost-solution' };
}

/** The line that leaves the worked solution, and the numbers of those that do what it does. */
function measure(work: string, task: StepTask): { strayed: Break | null; right: ReadonlySet<number> } {
  if (task.solution === '') return { strayed: null, right: new Set() };
  const lines = clipLines(work).map((line) => ({
    ...line,
    maths: line.written.length > LONGEST_LINE ? '' : normaliseMath(line.written),
  }));
  const { broken, right } = findFigureBreak(
    lines.map((line) => line.maths),
    task,
  );
  const line = broken && lines[broken.line];
  const previous = broken && broken.line > 0 ? (lines[broken.line - 1] ?? null) : null;
  return {
    strayed: broken && line ? { line, previous, slip: broken.slip } : null,
    right: new Set([...right].map((index) => lines[index]?.number ?? 0)),
  };
}
