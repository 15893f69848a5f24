/** What a student may see of an answer that was scored; null fields are not due yet. The server decides what is in it. */
export interface ItemFeedback {
  outcome: 'right' | 'partly' | 'wrong' | 'unanswered' | 'waiting';
  points: number | null;
  maxPoints: number;
  /** Which parts are right, for items of several parts. */
  parts: readonly { id: string; right: boolean }[];
  /** What is said about the options that were chosen. */
  options: readonly { id: string; text: string }[];
  explanation: string;
  /** The key in words. */
  key: string | null;
  /** The instructor's words on this answer. */
  words: string;
}
