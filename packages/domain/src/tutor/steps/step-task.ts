/** What the work is measured against; only instructions are always there. */
export type StepTask = {
  /** The assignment's or the problem's text. */
  instructions: string;
  /** The accepted answers of the problem in focus; empty when it has no key. */
  answers: readonly string[];
  /** The worked solution of the problem in focus; empty when there is none. */
  solution: string;
};
