import { clipQuote } from '../policy/clip-quote.ts';
import { type ProseRemark, readProse } from '../policy/read-prose.ts';
import { isMathematical, type TaskProblem } from '../policy/read-task.ts';
import { readThought } from '../policy/read-thought.ts';
import { workInTurn } from '../policy/work-in-turn.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { nextHints } from './next-hints.ts';
import { proseQuestions } from './prose-questions.ts';
import { stripLeadIn } from './quote-line.ts';
import { rotate } from './rotate.ts';
import { stageParts } from './stage-parts.ts';
import { onSentence, onWords } from './wordings/working.ts';

/** A text of the student's: a sentence of it is asked about, each sentence once; what they just sent before any hint. */
export function proseParts(situation: TutorSituation, task: TaskProblem, label: string): Parts | null {
  if (isMathematical(task)) return null;
  const turn = Math.floor(situation.thread.length / 2);
  const hints = nextHints(situation, label);
  const stage = stageParts(situation, task, 'work');
  const thought = readThought(situation.message);
  const said = thought === null ? null : quotable(thought);
  if (said !== null) {
    const asked = proseQuestions({ kind: 'claim', sentence: said, word: null });
    return {
      openings: rotate(fill(onWords, { said }), turn),
      middles: [''],
      closings: [...hints, ...asked, ...stage],
      inOrder: true,
    };
  }
  const work = workInTurn(situation, label);
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const remark = readProse(work.text).find((one) => !heard.includes(quoteOf(one)));
  if (!remark || (hints.length > 0 && work.from !== 'message')) return null;
  return {
    openings: rotate(fill(onSentence, { line: quoteOf(remark) }), turn),
    middles: [''],
    closings: [...proseQuestions(remark), ...hints, ...stage],
    inOrder: true,
  };
}

function quoteOf(remark: ProseRemark): string {
  return quotable(clipQuote(stripLeadIn(remark.sentence), 140));
}
