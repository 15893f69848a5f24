import { inTenant, type Submission } from '@skillbridge/database';
import { assignmentState, type StudentActor, toStudentSubmissionStatus } from '@skillbridge/domain';
import { toStudentAssignment, toStudentGrade } from '@skillbridge/domain/answers';
import { type AttendedAssignment, findAttendedAssignment } from '../../access/attending.query.ts';
import type { App } from '../../app.ts';
import { describeFiles } from '../submissions/describe-files.query.ts';
import { revisionOf } from '../submissions/revision-of.query.ts';
import { toKeyedAssignment } from './to-keyed-assignment.ts';

/** A student's page of one assignment: the task, their work and, once published, the grade. Throws NOT_FOUND. */
export function getAssignmentPage(app: App, actor: StudentActor, assignmentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const found = await findAttendedAssignment(em, actor, assignmentId);
    const { assignment, course, submission } = found;
    const files = submission ? await describeFiles(em, submission.files.fileIds) : [];
    return {
      assignment: toStudentAssignment(toKeyedAssignment(assignment)),
      courseTitle: course.title,
      worksheets: await describeFiles(em, assignment.materials.fileIds),
      state: assignmentState({
        status: assignment.status,
        dueAt: assignment.dueAt ?? null,
        submission: submission ? toStudentSubmissionStatus(submission.status) : null,
        now: app.clock(),
      }),
      work: submission && {
        submissionId: submission.id,
        content: submission.content,
        files,
        version: submission.version,
        savedAt: submission.savedAt.toISOString(),
      },
      grade: submission && gradeOf(submission, found),
      ...(await revisionOf(em, found)),
    };
  });
}

function gradeOf(submission: Submission, { assignment }: AttendedAssignment) {
  return toStudentGrade({
    status: submission.status,
    handedInAt: submission.submittedAt ?? null,
    late: submission.late,
    maxPoints: assignment.maxPoints,
    rubric: assignment.rubric,
    grade: submission.grade ?? null,
    feedback: submission.feedback,
    review: submission.review ?? null,
    publishedAt: submission.publishedAt ?? null,
    suggestion: submission.aiSuggestion ?? null,
  });
}
