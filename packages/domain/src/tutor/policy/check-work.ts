import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { judgeResult } from '../steps/judge-result.ts';
import { readSteps } from '../steps/read-steps.ts';
import { showsWork } from '../steps/shows-work.ts';

const ASKS_FOR_CHECK =
  /\b(?:check|correct|right|mistake|wrong|error|verify|look at my|went wrong|ok so far|is (?:this|that|it) (?:ok|okay|good))\b/i;
const LONGEST_QUOTE = 160;

/** The work that this turn is about: the message when it holds some, else the draft. */
function workIn({ message, draft }: TutorSituation): string {
  return readSteps(message).some((line) => /[=<>]/.test(line.maths)) ? message : draft;
}

/**
 * What there is to say about the student's work: the first line that breaks, or that the result is right. Null when
 * they show none, did not ask (outside check mode), or nothing certain can be said. A bare guess is not work: a result
 * is confirmed only where lines lead to it.
 */
export function checkWork(situation: TutorSituation, label: string): MoveDecision | null {
  const work = workIn(situation);
  const shown = work === situation.message || situation.mode === 'check' || ASKS_FOR_CHECK.test(situation.message);
  if (!shown || work.trim() === '') return null;
  const focus = { problem: label };
  const problem = situation.key.problems.find((one) => one.label === label);
  const broken = findFirstBreak(work, {
    instructions: situation.instructions,
    answers: problem ? [problem.answer, ...problem.accepted] : [],
    solution: problem?.solution ?? '',
  });
  if (broken) {
    const previous = broken.previous?.written ?? null;
    return {
      move: 'point-at-first-break',
      extraction: false,
      focus: {
        ...focus,
        line: quote(broken.line.written),
        lineNumber: broken.line.number,
        previous: previous && quote(previous),
      },
    };
  }
  const result = problem ? judgeResult(claimOf(situation, work), problem) : null;
  if (result?.verdict === 'right' && (showsWork(situation) || !/\d/.test(result.line))) {
    return { move: 'confirm', extraction: false, focus: { ...focus, line: quote(result.line), complete: true } };
  }
  if (result?.verdict === 'wrong' && situation.mode === 'check') {
    const number = work.split('\n').findIndex((line) => line.trim() === result.line) + 1;
    return {
      move: 'point-at-first-break',
      extraction: false,
      focus: { ...focus, line: quote(result.line), lineNumber: Math.max(1, number), previous: null },
    };
  }
  return null;
}

/** A result in the message that the draft leads to counts as the work's last line. */
function claimOf({ message }: TutorSituation, work: string): string {
  return work !== message && extractValues(normaliseMath(message)).length === 1 ? `${work}\n${message}` : work;
}

function quote(line: string): string {
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
