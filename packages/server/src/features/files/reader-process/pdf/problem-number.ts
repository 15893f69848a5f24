/** `3.`, `(3)`, `3)`, `Problem 3`, `Question 3:`. */
const PROBLEM_NUMBER = /^\s*(?:(?:problem|question|exercise|task|no\.?|q)\s*\(?(\d{1,3})\b|\(?(\d{1,3})[.):](?!\d))/i;

/** The number that a line gives its problem at its head; null when it gives none. */
export function problemNumberOf(line: string): number | null {
  const found = PROBLEM_NUMBER.exec(line);
  return found ? Number(found[1] ?? found[2]) : null;
}

export function startsProblem(line: string): boolean {
  return problemNumberOf(line) !== null;
}
