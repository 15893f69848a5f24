import type { AccessScope } from './access-scope.ts';

/** What the rule needs to know of a row. Ids that do not apply to it are null or empty. */
export type RowFacts = {
  readonly tenantId: string;
  /** Who teach the row's course; of a row about a student, who teach any course that the student is in. */
  readonly instructorIds: readonly string[];
  /** The student to whom the row belongs; null for rows of a course. */
  readonly studentId: string | null;
  /** The students enrolled in the row's course; empty for rows of one student. */
  readonly enrolledStudentIds: readonly string[];
  /** Links between parents and the students named above. */
  readonly parentLinks: readonly { readonly parentId: string; readonly studentId: string }[];
  /** The account to which the row belongs; null when it is nobody's. */
  readonly userId: string | null;
};

/** Whether a row is within a scope: the same rule as the query, for single rows and for tests. */
export function isInScope(scope: AccessScope, facts: RowFacts): boolean {
  if (facts.tenantId !== scope.tenantId) return false;
  switch (scope.kind) {
    case 'academy':
      return true;
    case 'taught-by':
      return facts.instructorIds.includes(scope.instructorId);
    case 'enrolled':
      return facts.enrolledStudentIds.includes(scope.studentId);
    case 'own':
      return facts.studentId === scope.studentId;
    case 'children-of':
      return isParentOf(scope.parentId, facts.studentId === null ? [] : [facts.studentId], facts);
    case 'children-enrolled':
      return isParentOf(scope.parentId, facts.enrolledStudentIds, facts);
    case 'self':
      return facts.userId === scope.userId;
    case 'none':
      return false;
  }
}

function isParentOf(parentId: string, studentIds: readonly string[], facts: RowFacts): boolean {
  return facts.parentLinks.some((link) => link.parentId === parentId && studentIds.includes(link.studentId));
}
