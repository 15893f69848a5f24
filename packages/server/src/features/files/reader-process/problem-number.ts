/** `3.`, `(3)`, `3)`, `Problem 3`, `Question 3:`. */
const PROBLEM_NUMBER = /^\s*(?:(?:problem|question|exercise|task|no\.?|q)\s*\(?(\d{1,3})\b|\(?(\d{1,3})[.):](?!\d))/i;

/** The number that a line gives its problem at its head; null when it gives none. */
export function problemNumberOf(line: string): number | null {
  const found = PROBLEM_NUMBER.exec(line);
  return found ? Number(found[1] ?? found[2]) : null;
}

/**
 * Cells that stand side by side as one line, apart by tabs. Problems that do get a line each: whoever looks for
 * problem 4 looks at the heads of lines.
 */
export function joinCells(cells: readonly string[]): string {
  const problems = cells.filter((cell) => problemNumberOf(cell) !== null);
  return cells.join(problems.length > 1 ? '\n' : '\t');
}
