/** Where a piece of work is graded. */
export function gradingPath({ kind, workId }: { kind: 'submission' | 'attempt'; workId: string }): string {
  return kind === 'attempt' ? `/grading/attempts/${workId}` : `/grading/${workId}`;
}
