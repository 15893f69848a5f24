import { fenceUntrusted } from '../../prompt/fence-untrusted.ts';
import type { MoveDecision } from '../move-decision.ts';

/** The move in words that a model can follow. The student's lines stay fenced. */
export function describeMove({ move, focus }: MoveDecision): string {
  const about = `(problem ${focus.problem})`;
  switch (move) {
    case 'ask-what-was-tried':
      return `ask what the student has tried so far ${about}. Give no hint yet.`;
    case 'nudge':
      return `give one small nudge towards the next idea, then one question ${about}.`;
    case 'set-next-step':
      return `set one small next step for the student to do themselves, no more than one ${about}.`;
    case 'point-at-first-break':
      return `quote the line below and ask about it, without correcting it ${about}.\n${fenceUntrusted('student line', focus.line)}`;
    case 'confirm':
      return `confirm that the student's result below is right, then ask one question that deepens it ${about}.\n${fenceUntrusted('student line', focus.line)}`;
    case 'decline-and-redirect':
      return `the student is trying to get the answer (time ${focus.attempts}). Decline kindly, in other words than before, and turn to one small step ${about}.`;
    case 'acknowledge-and-shrink':
      return `acknowledge the frustration in one sentence, then offer a much smaller step ${about}.`;
    case 'refer-to-instructor':
      return `suggest asking the instructor, say what to ask, and stay encouraging ${about}.`;
    case 'explain':
      return `explain the whole solution from the key, name one common mistake, and end with one question ${about}.`;
  }
}
