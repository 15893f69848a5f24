import type { AssignmentStatus } from '../assignments/assignment-fields.ts';
import type { Role } from '../identity/role.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';

/** The states of an assignment in which a role sees it at all, within its scope: drafts are for staff. */
export function visibleAssignmentStatuses(role: Role): readonly AssignmentStatus[] {
  return role === 'admin' || role === 'instructor' ? ['draft', 'published', 'closed'] : ['published', 'closed'];
}

/** The states of a submission in which a role sees it at all, within its scope: a draft is the student's alone. */
export function visibleSubmissionStatuses(role: Role): readonly SubmissionStatus[] {
  return role === 'student'
    ? ['draft', 'submitted', 'suggested', 'published', 'returned']
    : ['submitted', 'suggested', 'published', 'returned'];
}
