import { SubmissionRound, type TenantEm } from '@skillbridge/database';
import { toStudentRound } from '@skillbridge/domain/answers';
import type { AttendedAssignment } from '../../access/attending.query.ts';
import { describeFiles } from './describe-files.query.ts';

/** What a student sees of work that was given back: what to revise, while it is theirs again, and the earlier rounds. */
export async function revisionOf(em: TenantEm, { submission, assignment }: AttendedAssignment) {
  if (!submission) return { revision: null, rounds: [] };
  const { tenantId, id, returnedAt, returnNote } = submission;
  const kept = await em.find(SubmissionRound, { tenantId, submission: [tenantId, id] }, { orderBy: { number: 'asc' } });
  const rounds = kept.map(async (round) => ({
    ...toStudentRound({ ...round, review: round.review ?? null, grade: round.grade ?? null }, assignment.rubric),
    files: await describeFiles(em, round.files.fileIds),
  }));
  return {
    revision: returnedAt ? { note: returnNote, returnedAt: returnedAt.toISOString() } : null,
    rounds: await Promise.all(rounds),
  };
}
