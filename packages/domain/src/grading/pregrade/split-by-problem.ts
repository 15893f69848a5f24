import type { WorkLine } from './read-work.ts';

/**
 * The lines that answer each labelled problem (`2b) x = 4` starts problem 2b). A problem without a label of its own in
 * the work gets all lines when nothing is labelled, and otherwise none.
 */
export function splitByProblem(labels: readonly string[], lines: readonly WorkLine[]): Map<string, WorkLine[]> {
  if (labels.length < 2) return new Map(labels.map((label) => [label, [...lines]]));
  const parts = new Map<string, WorkLine[]>(labels.map((label) => [label, []]));
  let current: string | null = null;
  for (const line of lines) {
    current = labels.find((label) => startsWith(line.text, label)) ?? current;
    if (current !== null) parts.get(current)?.push(line);
  }
  return current === null ? new Map(labels.map((label) => [label, [...lines]])) : parts;
}

function startsWith(line: string, label: string): boolean {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s*(?:(?:problem|question|part|no\\.?|q)\\s*)?[(#]?${escaped}\\s*[.):](?!\\d)`, 'i').test(line);
}
