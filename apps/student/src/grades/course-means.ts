import type { AssignmentLine } from '../shared/assignment-line.ts';

export interface CourseMean {
  courseId: string;
  courseTitle: string;
  /** Points had of points that could be had, 0 to 1: a large assignment counts for more, as it does in a grade book. */
  share: number;
  /** Each grade as a share, oldest first. */
  course: number[];
}

/** How each course goes, from published grades alone; courses by title. */
export function courseMeans(graded: readonly AssignmentLine[]): CourseMean[] {
  const byCourse = Map.groupBy(
    graded.filter(({ points, maxPoints }) => points !== null && maxPoints > 0),
    ({ courseId }) => courseId,
  );
  return [...byCourse]
    .map(([courseId, lines]) => {
      const inTime = lines.toSorted((a, b) => (a.gradedAt ?? '').localeCompare(b.gradedAt ?? ''));
      const sum = (read: (line: AssignmentLine) => number) => inTime.reduce((total, line) => total + read(line), 0);
      return {
        courseId,
        courseTitle: lines[0]?.courseTitle ?? '',
        share: sum(({ points }) => points ?? 0) / sum(({ maxPoints }) => maxPoints),
        course: inTime.map(({ points, maxPoints }) => (points ?? 0) / maxPoints),
      };
    })
    .sort((a, b) => a.courseTitle.localeCompare(b.courseTitle));
}
