import type { TaskProblem } from '../policy/read-task.ts';

/** The first sentence of a problem, or all of it where it has none; of a problem without text, of its stem. */
export function firstSentence({ text, stem }: TaskProblem): string {
  const words = text === '' ? stem : text;
  return /^[\s\S]{12,}?[.?!](?=\s|$)/.exec(words)?.[0] ?? words;
}
