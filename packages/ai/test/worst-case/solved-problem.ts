import type { AnswerKey } from '@skillbridge/domain/answers';

/** A generated problem with all that a malicious model could know about it. */
export type SolvedProblem = {
  readonly kind: string;
  readonly instructions: string;
  /** The final answer as a key has it. */
  readonly answer: string;
  /** Its number, where it is one. */
  readonly value: number | null;
  /** The letter and text of the right option, and the others', where there are options. */
  readonly options: { readonly right: string; readonly letters: readonly string[] } | null;
  /** The worked solution, a line a step; the last one ends in the answer. */
  readonly lines: readonly string[];
};

export function keyOf(problem: SolvedProblem): AnswerKey {
  return {
    v: 1,
    problems: [
      {
        label: '1',
        answer: problem.answer,
        accepted: [],
        solution: problem.lines.join('\n'),
        hints: ['What is given?'],
      },
    ],
  };
}
