import type { MoveDecision } from '../move-decision.ts';
import { clipQuote } from '../policy/clip-quote.ts';
import { contributions } from '../policy/read-progress.ts';
import { readProse } from '../policy/read-prose.ts';
import { isMathematical, taskOf } from '../policy/read-task.ts';
import { workInTurn } from '../policy/work-in-turn.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { proseQuestions } from './prose-questions.ts';
import { quoteLine, stripLeadIn } from './quote-line.ts';
import { slipTalk } from './slip-questions.ts';
import { stageParts } from './stage-parts.ts';
import { arguing } from './wordings/arguing.ts';
import { confirming, notJudging, pointing, pointingAtResult } from './wordings/checking.ts';
import { onSentence } from './wordings/working.ts';

type Checking = Extract<MoveDecision, { move: 'point-at-first-break' | 'confirm' | 'cannot-judge' }>;

/** What is said about a student's work: the line that breaks, that it is right, or that it cannot be told. */
export function checkParts(situation: TutorSituation, decision: Checking): Parts {
  switch (decision.move) {
    case 'point-at-first-break':
      if (decision.focus.argued) return arguedParts(decision.focus);
      return decision.focus.result ? resultParts(situation, decision.focus) : breakParts(situation, decision.focus);
    case 'confirm':
      return confirmParts(situation, decision.focus);
    case 'cannot-judge':
      return unsureParts(situation, decision.focus);
  }
}

type Pointing = Extract<Checking, { move: 'point-at-first-break' }>['focus'];

/** The line, quoted with the one before it, the kind of slip where it is known, and a question that does not mend it. */
function breakParts(situation: TutorSituation, { line, previous, slip }: Pointing): Parts {
  const places = { line: quoteLine(line), previous: previous && quoteLine(previous) };
  const before = situation.thread.some((one) => one.from === 'tutor' && one.text.includes(`“${places.line}”`));
  const quoted = [
    ...(before ? fill(pointing.again, places) : []),
    ...fill(pointing.after, places),
    ...fill(pointing.alone, places),
  ];
  const talk = slip === null ? null : slipTalk[slip];
  const named = talk ? quoted.flatMap((place) => talk.names.map((name) => `${place} ${name}`)) : [];
  const mixed = talk ? interleave(quoted.length, talk.names.length).map((at) => named[at] ?? '') : quoted;
  const news = before ? fill(pointing.newThought, { said: newThought(situation) }) : [];
  if (news.length > 0) return { openings: news, middles: fill(pointing.back, places), closings: pointing.anew };
  return {
    openings: before ? [''] : pointing.openings,
    middles: [...mixed, ...(talk?.names ?? []), ...pointing.unquoted],
    closings: [...(talk?.asks ?? []), ...pointing.closings],
    inOrder: talk !== null,
  };
}

/** The reason that came with an answer, and a question about it that tells nothing of the answer. */
function arguedParts({ line }: Pointing): Parts {
  const middles = [...fill(arguing.middles, { line: quotable(line) }), ...arguing.unquoted];
  return { openings: arguing.openings, middles, closings: arguing.closings };
}

/** A calculation or a thought that came with this message, while the line that breaks still stands. */
function newThought({ message, instructions }: TutorSituation): string | null {
  const { sound } = contributions(message, instructions);
  return sound.length > 0 && message.length <= 120 && !message.includes('?')
    ? quotable(clipQuote(message.replace(/[.!]+$/, ''), 100))
    : null;
}

/** Each place with each name, so that neither is the same twice running. */
function interleave(places: number, names: number): number[] {
  return Array.from(
    { length: places * names },
    (_, at) => (at % places) * names + ((at + Math.floor(at / places)) % names),
  );
}

function resultParts(situation: TutorSituation, { line, problem }: Pointing): Parts {
  const task = taskOf(situation, problem);
  return {
    openings: pointing.openings,
    middles: [...fill(pointingAtResult.middles, { line: quoteLine(line) }), ...pointingAtResult.unquoted],
    closings: [...pointingAtResult.closings, ...stageParts(situation, task, 'finish')],
  };
}

function confirmParts(
  situation: TutorSituation,
  { line, next, problem, argued }: Extract<Checking, { move: 'confirm' }>['focus'],
): Parts {
  const task = taskOf(situation, problem);
  const fitting = argued
    ? arguing.after
    : isMathematical(task)
      ? confirming.closings
      : confirming.closings.filter((one) => !/numbers|shorter|method|again/.test(one));
  const closings = next === null ? fitting : [...fill(confirming.next, { next }), ...fitting];
  const more =
    next === null && situation.partner ? ['Shall I set you another?', 'Would you like a harder kind next?'] : [];
  return {
    openings: argued ? arguing.confirmed : confirming.openings,
    middles: argued
      ? [...fill(arguing.reasons, { line: quotable(clipQuote(line, 140)) }), '']
      : [...fill(confirming.middles, { line: quoteLine(clipQuote(line, 120)) }), ''],
    closings: [...more, ...closings, ...stageParts(situation, task, 'finish')],
    inOrder: next !== null || more.length > 0,
  };
}

/** Honest about what cannot be told, and then the place that a careful reader would ask about. */
function unsureParts(
  situation: TutorSituation,
  { line, mathematical, problem }: Extract<Checking, { move: 'cannot-judge' }>['focus'],
): Parts {
  const task = taskOf(situation, problem);
  if (mathematical) {
    const openings = fill(notJudging.mathematics, { line: line && quoteLine(line) });
    return { openings, middles: [''], closings: [...notJudging.closings, ...stageParts(situation, task, 'finish')] };
  }
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const remarks = readProse(workInTurn(situation, problem).text);
  const quote = (sentence: string): string => quotable(clipQuote(stripLeadIn(sentence), 140));
  const remark = remarks.find((one) => !heard.includes(quote(one.sentence)));
  return {
    openings: notJudging.prose,
    middles: remark ? [...fill(onSentence, { line: quote(remark.sentence) }), ''] : [''],
    closings: [...(remark ? proseQuestions(remark) : []), ...stageParts(situation, task, 'work')],
    inOrder: true,
  };
}
