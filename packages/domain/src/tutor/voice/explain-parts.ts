import type { MoveDecision } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { taskOf } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { explainProblem, solutionSteps } from './explain-problem.ts';
import { fill } from './fill.ts';
import { kindsOf } from './kinds/kinds-of.ts';
import { quoteLine } from './quote-line.ts';
import { slipTalk } from './slip-questions.ts';
import { stageParts } from './stage-parts.ts';
import { explaining } from './wordings/telling.ts';

type Explaining = Extract<MoveDecision, { move: 'explain' }>['focus'];

/**
 * Explain mode: the solution, where the student's own work left it, what often goes wrong, and a similar problem to try;
 * later only the step that they ask about.
 */
export function explainParts(situation: TutorSituation, focus: Explaining): Parts {
  const { problem, part, similar } = focus;
  if (part === 'similar' && similar !== null)
    return { openings: explaining.similar, middles: [`\n\n${similar}\n\n`], closings: explaining.tryClosings };
  if (part === 'question') {
    const steps = stepsInQuestion(situation, problem);
    const middles = steps.flatMap((step) => fill(explaining.about, { step }));
    const task = taskOf(situation, problem);
    const asks =
      steps.length > 0 ? explaining.closings : [...stageParts(situation, task, 'work'), ...explaining.ownClosings];
    return { openings: [''], middles: [...middles, ''], closings: asks, inOrder: true };
  }
  const solution = explainProblem(situation, problem);
  const rest = [
    solution,
    ownWork(focus),
    mistakes(situation, problem),
    similar && `${explaining.similar[0]} ${similar}`,
  ];
  return {
    openings: solution === null ? explaining.noKey : explaining.openings,
    middles: [`\n\n${rest.filter((one) => one).join('\n\n')}\n\n`, `\n\n${solution ?? ''}\n\n`],
    closings: closingsFor(solution, similar),
  };
}

function closingsFor(solution: string | null, similar: string | null): readonly string[] {
  if (similar !== null) return [...explaining.tryClosings, ...explaining.closings];
  return solution === null ? explaining.ownClosings : explaining.closings;
}

/** Where the student's work left the way, and what that slip teaches. */
function ownWork({ line, slip }: Explaining): string | null {
  if (line === null) return null;
  const lesson = slip === null ? 'that line does not follow from what stands before it' : slipTalk[slip].lesson;
  return `${fill(explaining.own, { line: quoteLine(line) })[0] ?? ''} ${lesson}.`;
}

function mistakes(situation: TutorSituation, problem: string): string | null {
  const common = kindsOf(taskOf(situation, problem))[0]?.mistakes ?? [];
  return common.length === 0 ? null : `${explaining.mistakes[0]}\n${common.map((one) => `- ${one}`).join('\n')}`;
}

/** The steps of the solution, those first that share the most with the question. */
function stepsInQuestion(situation: TutorSituation, problem: string): string[] {
  const steps = solutionSteps(situation, problem);
  const asked = new Set(situation.message.toLowerCase().match(/[a-z]{3,}|\d+/g) ?? []);
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : []));
  const named = /\b(?:step|line) (\d)\b/i.exec(situation.message)?.[1];
  const score = (step: string, at: number): number =>
    (named === String(at + 1) ? 100 : 0) +
    (step.toLowerCase().match(/[a-z]{3,}|\d+/g) ?? []).filter((word) => asked.has(word)).length * 2 -
    heard.filter((one) => one.length < 600 && one.includes(step)).length * 3;
  return steps
    .map((step, at) => ({ step, score: score(step, at) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ step }) => clipQuote(step, 300));
}
