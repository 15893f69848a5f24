import type { MoveDecision } from '../move-decision.ts';
import { makePractice } from '../practice/make-practice.ts';
import { PRACTICE_LABEL, practiceProblemIn } from '../practice/practice-problem-in.ts';
import type { TutorSituation } from '../situation.ts';
import { findFirstBreak } from '../steps/find-first-break.ts';
import { readSteps } from '../steps/read-steps.ts';
import { practiceTopics } from '../voice/kinds/kinds-of.ts';
import { answerRequest } from './answer-request.ts';
import { checkWork } from './check-work.ts';
import { clipQuote } from './clip-quote.ts';
import { feelsFrustrated } from './feels-frustrated.ts';
import { readRequest } from './read-request.ts';
import { readTask, wordsOf } from './read-task.ts';
import { workOn } from './work-on.ts';

/**
 * Explain mode, after the hand-in: the whole solution once, then what the student asks about it, and the similar
 * problem that they try is checked like any work.
 */
export function decideExplanation(situation: TutorSituation, problem: string): MoveDecision {
  const tried = checkTry(situation);
  if (tried) return tried;
  const told = situation.thread.some(
    (one) => one.from === 'tutor' && one.move === 'explain' && one.problem === problem,
  );
  const request = readRequest(situation.message);
  const asked = told || request?.kind === 'define' ? answerRequest(situation, problem, 'before-work') : null;
  const late = told ? answerRequest(situation, problem, 'after-work') : null;
  const isReason = late?.move === 'give-reason' || late?.move === 'wrap-up';
  if (asked && asked.move !== 'give-reason') return asked;
  if (late && !isReason) return late;
  if (told && feelsFrustrated(situation.message))
    return { move: 'acknowledge-and-shrink', extraction: false, focus: { problem, stage: 'finish', line: null } };
  const part = !told ? 'solution' : request?.kind === 'another' ? 'similar' : 'question';
  const broken = part === 'solution' ? breakIn(situation, problem) : null;
  return {
    move: 'explain',
    extraction: false,
    focus: {
      problem,
      part,
      line: broken && clipQuote(broken.line.written),
      slip: broken?.slip ?? null,
      similar: part === 'question' ? null : similarTo(situation, problem),
    },
  };
}

/** Steps on the similar problem that the tutor set. */
function checkTry(situation: TutorSituation): MoveDecision | null {
  const practice = practiceProblemIn(situation.thread);
  if (!practice || readSteps(situation.message).length === 0) return null;
  const trying: TutorSituation = {
    ...situation,
    instructions: practice.text,
    materials: [],
    key: { v: 1, problems: [practice.problem] },
    draft: '',
  };
  const checked = checkWork(trying, PRACTICE_LABEL);
  return checked?.move === 'confirm' || checked?.move === 'point-at-first-break' ? checked : null;
}

function breakIn(situation: TutorSituation, label: string): ReturnType<typeof findFirstBreak> {
  const problems = readTask(situation);
  const task = problems.find((one) => one.label === label);
  const keyed = situation.key.problems.find((one) => one.label === label);
  return findFirstBreak(workOn(situation.draft, label, problems), {
    instructions: task ? wordsOf(task) : situation.instructions,
    answers: keyed ? [keyed.answer, ...keyed.accepted] : [],
    solution: keyed?.solution ?? '',
  });
}

/** A problem of the same kind with other numbers; null where none can be made. */
function similarTo(situation: TutorSituation, label: string): string | null {
  const task = readTask(situation).find((one) => one.label === label);
  if (!task) return null;
  const said = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : []));
  for (const topic of practiceTopics(task)) {
    const made = makePractice(
      topic,
      situation.thread.length + label.length,
      (text) => !said.some((one) => one.includes(text)),
    );
    if (made) return made.text;
  }
  return null;
}
