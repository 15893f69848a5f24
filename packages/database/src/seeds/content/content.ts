import type { HelpingMode, TutorMode } from '@skillbridge/domain';
import type { ItemInput, KeyedProblem } from '@skillbridge/domain/answers';

/** A piece of student work with the marks a careful instructor would give, one per criterion of the rubric. */
export type WorkSample = { readonly text: string; readonly marks: readonly number[]; readonly feedback: string };

export type AssignmentContent = {
  readonly title: string;
  /** Mathematics between dollar signs. */
  readonly instructions: string;
  readonly mode: TutorMode;
  /** The modes that students may switch between; every one where it is left out. */
  readonly allowed?: readonly HelpingMode[];
  readonly rubric: RubricKind;
  /** Empty where the instructor gave no answer key: the tutor is stricter there, and says that it is unguarded. */
  readonly problems: readonly KeyedProblem[];
  /** From strong to weak, at least three; the mistakes in the weaker ones are real and the marks follow them. */
  readonly works: readonly WorkSample[];
};

export type QuizContent = {
  readonly title: string;
  readonly topicLabel: string;
  readonly timeLimitMinutes: number | null;
  readonly items: readonly ItemInput[];
};

export type CourseContent = {
  readonly title: string;
  readonly description: string;
  readonly subject: string;
  readonly assignments: readonly AssignmentContent[];
  readonly quiz: QuizContent;
};

/** `[id, name, description, points]` of each criterion. */
export const rubrics = {
  mathematics: [
    ['method', 'Method', 'Chooses steps that lead to the answer and shows them in order.', 4],
    ['accuracy', 'Accuracy', 'Carries the steps out without slips and reaches a correct answer.', 4],
    ['explanation', 'Explanation', 'Says in words why each step is allowed.', 2],
  ],
  reading: [
    ['claim', 'Claim', 'Answers the question that was asked in one clear sentence.', 3],
    ['evidence', 'Evidence', 'Quotes or points at the exact words that support the claim.', 4],
    ['reasoning', 'Reasoning', 'Explains how the evidence leads to the claim.', 3],
  ],
  science: [
    ['data', 'Reading the data', 'Takes the right values from the table or figure, with units.', 4],
    ['inference', 'Inference', 'Draws a conclusion that the data support, and no more.', 4],
    ['words', 'Clarity', 'Writes so that a classmate could follow.', 2],
  ],
} as const;
export type RubricKind = keyof typeof rubrics;

/** LaTeX keeps its backslashes. */
export const tex = String.raw;

/** One problem of an answer key. */
export function problem(label: string, answer: string, solution: string, hints: string[]): KeyedProblem {
  return { label, answer, accepted: [], solution, hints };
}

export function work(marks: readonly number[], text: string, feedback: string): WorkSample {
  return { marks, text, feedback };
}

/** A multiple-choice item with the options `A`, `B`, ... in the order given. */
export function choice(
  id: string,
  stem: string,
  options: readonly string[],
  answer: { readonly key: string; readonly why: string },
): ItemInput {
  return {
    kind: 'single',
    id,
    stem,
    points: 1,
    skill: null,
    options: options.map((text, index) => ({ id: 'ABCDEFGH'.charAt(index), text })),
    key: answer.key,
    explanation: answer.why,
  };
}

/** An item that is answered with a number, exact. */
export function numeric(id: string, stem: string, key: string, explanation: string): ItemInput {
  return { kind: 'numeric', id, stem, points: 1, skill: null, key, tolerance: '0', explanation };
}

/** An item answered in a few words; `key` is the model answer. */
export function short(id: string, stem: string, key: string, explanation: string): ItemInput {
  return { kind: 'short', id, stem, points: 2, skill: null, key: [key], explanation };
}
