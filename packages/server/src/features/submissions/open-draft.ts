import { LockMode, Submission, type TenantEm, uuidv7 } from '@skillbridge/database';
import { advanceSubmission, DomainError, isHandedIn, noAttachments, type StudentActor } from '@skillbridge/domain';
import { type AttendedAssignment, findAttendedAssignment } from '../../access/attending.query.ts';
import { ownFiles } from './own-files.query.ts';
import type { WorkInput } from './submission.schema.ts';
import { toSubmissionState } from './to-submission-state.ts';

/**
 * The student's work with this edit applied, for saving or for handing in; created at the first save. Throws CONFLICT
 * with what is there now when another tab or device saved since `baseVersion`, so that neither text is lost;
 * WRONG_STATE after the hand-in or once the assignment is closed.
 */
export async function openDraft(em: TenantEm, actor: StudentActor, input: WorkInput, now: Date) {
  const found = await findAttendedAssignment(em, actor, input.assignmentId);
  // Work that was given back may be revised even then: its instructor asked for it.
  if (found.assignment.status === 'closed' && found.submission?.status !== 'returned') {
    throw new DomainError(
      'WRONG_STATE',
      'This assignment is closed. Ask your instructor if you still want to hand in.',
    );
  }
  const submission = found.submission ?? begin(em, actor, found, now);
  if (found.submission) await refuseStale(em, found.submission, input);
  const next = advanceSubmission(toSubmissionState(submission), { kind: 'save-draft' });
  if (next instanceof DomainError) throw next;
  submission.content = input.content;
  submission.files = { v: 1, fileIds: await ownFiles(em, actor, input.fileIds) };
  submission.savedAt = now;
  return { ...found, submission };
}

function begin(em: TenantEm, { tenantId, userId }: StudentActor, found: AttendedAssignment, now: Date): Submission {
  return em.create(Submission, {
    tenantId,
    id: uuidv7(),
    assignment: [tenantId, found.assignment.id],
    course: [tenantId, found.course.id],
    student: [tenantId, userId],
    content: '',
    files: noAttachments,
    status: 'draft',
    createdAt: now,
    savedAt: now,
  });
}

async function refuseStale(em: TenantEm, submission: Submission, { baseVersion }: WorkInput): Promise<void> {
  if (isHandedIn(submission.status)) return;
  if (submission.version !== baseVersion) {
    throw new DomainError('CONFLICT', 'This draft was changed in another tab or on another device.', {
      content: submission.content,
      version: submission.version,
      savedAt: submission.savedAt.toISOString(),
    });
  }
  await em.lock(submission, LockMode.OPTIMISTIC, submission.version);
}
