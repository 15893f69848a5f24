/** ANSWER-BEARING: see answer-key.ts. */

/** One answer of a quiz in the student's own words, with what it takes to mark it. Holds the key: server only. */
export type ShortAnswerTask = {
  readonly itemId: string;
  readonly question: string;
  /** The passage that the question is about; empty when there is none. */
  readonly passage: string;
  /** A model answer, first, and other wordings to accept. */
  readonly references: readonly string[];
  /** Why the key is right; empty when nobody said. */
  readonly explanation: string;
  readonly maxPoints: number;
  /** As the student wrote it. */
  readonly answer: string;
};
