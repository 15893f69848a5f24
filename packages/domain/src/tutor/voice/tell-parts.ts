import type { MoveDecision } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { readTask, same, type TaskProblem, taskOf } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import { firstFresh } from './care-parts.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { lookUpTerm } from './glossary/look-up-term.ts';
import { stageParts } from './stage-parts.ts';
import * as telling from './wordings/telling.ts';
import { reasons } from './wordings/working.ts';

type Telling = Extract<MoveDecision, { move: 'answer-about-task' | 'define-term' | 'give-reason' | 'pose-practice' }>;

type AboutTask = Extract<MoveDecision, { move: 'answer-about-task' }>['focus'];

const LONGEST_TASK = 420;

/** What is told: the words of the task, what a term means, why something was asked, a problem to practise. */
export function tellParts(situation: TutorSituation, decision: Telling): Parts {
  const task = taskOf(situation, decision.focus.problem);
  switch (decision.move) {
    case 'answer-about-task':
      return aboutTask(situation, task, decision.focus);
    case 'define-term':
      return termParts(situation, task, decision.focus.term);
    case 'give-reason':
      return {
        openings: firstFresh([...(reasons[decision.focus.of] ?? []), ...(reasons['any'] ?? [])], situation),
        middles: [''],
        closings: [...telling.seeing.first, ...stageParts(situation, task, 'plan')],
      };
    case 'pose-practice': {
      const { text, skill } = decision.focus;
      return {
        openings: fill(telling.partnering.pose, { topic: skill }),
        middles: [`\n\n${text}\n\n`],
        closings: telling.partnering.poseClosings,
      };
    }
  }
}

function aboutTask(situation: TutorSituation, task: TaskProblem, { about, left = [] }: AboutTask): Parts {
  const { seeing } = telling;
  const problems = readTask(situation);
  switch (about) {
    case 'criteria': {
      const names = situation.rubric.criteria.map((one) => `“${quotable(one.name)}”`);
      const criteria = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? null);
      return {
        openings: fill(telling.marking, { criteria }),
        middles: describe(situation),
        closings: telling.markingClosings,
      };
    }
    case 'due':
      return {
        openings: telling.due,
        middles: [''],
        closings: [...seeing.first, ...stageParts(situation, task, 'read')],
      };
    case 'logistics':
      return {
        openings: telling.logistics,
        middles: [''],
        closings: [...seeing.first, ...stageParts(situation, task, 'read')],
      };
    case 'what-is-asked': {
      const ask = askingSentence(task);
      if (ask === null) return { openings: seeing.nothing, middles: [''], closings: seeing.type };
      return {
        openings: fill(telling.asked, { ask }),
        middles: [''],
        closings: [...telling.askedClosings, ...stageParts(situation, task, 'read')],
      };
    }
    case 'list': {
      const list = problems
        .map((one) => one.label)
        .slice(0, 20)
        .join(', ');
      return {
        openings: fill(seeing.list, { list }),
        middles: [''],
        closings: [
          'Which of them shall we look at?',
          'Which of them is giving you trouble?',
          'Where would you like to begin?',
        ],
      };
    }
    case 'left':
      return {
        openings: fill(left.length > 1 ? seeing.left : seeing.lastLeft, { list: left.slice(0, 20).join(', ') }),
        middles: [''],
        closings: left.length > 1 ? seeing.leftClosings : seeing.lastLeftClosings,
      };
    case 'problem-text':
      return wordsOfProblem(situation, task, problems);
  }
}

/** The words of a problem, quoted; the parts of a problem that is named as a whole with it. */
function wordsOfProblem(situation: TutorSituation, task: TaskProblem, problems: readonly TaskProblem[]): Parts {
  const { seeing } = telling;
  const whole = [task.stem.length < 300 ? task.stem : '', task.text].filter((one) => one !== '').join(' ');
  const { label } = task;
  if (whole === '') {
    const known = problems.some((one) => same(one.label, label)) && problems.length > 1;
    return { openings: known ? fill(seeing.missing, { label }) : seeing.nothing, middles: [''], closings: seeing.type };
  }
  const text = quotable(clipQuote(whole, LONGEST_TASK));
  const own = quotable(clipQuote(task.text, LONGEST_TASK));
  const wordings = problems.length > 1 ? seeing.problem : seeing.single;
  const shown = [...fill(wordings, { label, text }), ...fill(wordings, { label, text: own })];
  return {
    openings: [''],
    middles: [...shown, ...fill(seeing.missing, { label })],
    closings: [...seeing.first, ...stageParts(situation, task, 'read')],
  };
}

/** The sentence that asks: the last with a question mark, else the one that begins with what to do. */
function askingSentence({ text, stem }: TaskProblem): string | null {
  const sentences = `${stem} ${text}`.split(/(?<=[.?!])\s+|\n+/).filter((one) => one.trim() !== '');
  const asking =
    sentences.findLast((one) => one.includes('?')) ??
    sentences.findLast((one) =>
      /^\W*(?:solve|find|calculate|compute|work out|simplify|write|explain|describe|show|prove|choose|correct|give|name|discuss|argue|evaluate|factor|draw|compare)\b/i.test(
        one,
      ),
    ) ??
    sentences.at(-1);
  return asking === undefined ? null : quotable(clipQuote(asking, 240));
}

function describe({ rubric }: TutorSituation): string[] {
  return [
    ...rubric.criteria.flatMap((one) =>
      one.description === '' ? [] : [`For “${quotable(one.name)}”: ${quotable(one.description.replace(/[?]/g, '.'))}`],
    ),
    '',
  ];
}

function termParts(situation: TutorSituation, task: TaskProblem, term: string): Parts {
  const meaning = lookUpTerm(term);
  if (meaning !== null) {
    return {
      openings: telling.termOpenings,
      middles: [meaning],
      closings: [...telling.termClosings, ...stageParts(situation, task, 'read')],
    };
  }
  const openings = fill(telling.unknownTerm, { term: quotable(term) });
  return {
    openings,
    middles: [''],
    closings: [...telling.unknownTermClosings, ...stageParts(situation, task, 'read')],
  };
}
