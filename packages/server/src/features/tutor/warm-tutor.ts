import { decideMove, guardReply, type TutorSituation, wordMove } from '@skillbridge/domain/engine';

const turn: TutorSituation = {
  ...{ mode: 'hint', status: 'draft', draft: '', thread: [], message: 'What do I do with the five?' },
  instructions: 'Solve 2x + 5 = 13 for x.',
  key: { v: 1, problems: [{ label: '1', answer: 'x = 4', accepted: [], solution: '', hints: [] }] },
  rubric: { v: 1, criteria: [] },
};

/**
 * Takes one turn that nobody asked for: the classifier of extraction attempts is trained and the guard's readings are
 * compiled (a fifth of a second) before the first student asks, and not while they wait.
 */
export function warmTutor(): void {
  guardReply(wordMove(turn, decideMove(turn)), turn);
}
