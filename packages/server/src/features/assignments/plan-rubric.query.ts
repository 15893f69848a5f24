import { createHash } from 'node:crypto';
import { type Assignment, queryTables, type TenantEm } from '@skillbridge/database';
import { DomainError, type Rubric, reviewDocument, rubricTotal, type SubmissionStatus } from '@skillbridge/domain';
import { gradeSuggestionDocument, type ReappliedGrading, reapplyGrading } from '@skillbridge/domain/answers';

/** What another rubric does to one piece of work. */
export type PlannedWork = ReappliedGrading & {
  readonly id: string;
  readonly studentName: string;
  readonly status: SubmissionStatus;
  readonly before: number | null;
  /** Whether there were marks of an instructor. */
  readonly marked: boolean;
};

export type RubricPlan = { readonly works: readonly PlannedWork[]; readonly fingerprint: string };

/**
 * What another rubric would do to all work that has marks or a suggestion, without doing it. Throws WRONG_STATE for a
 * draft, which is edited freely, and INVALID for levels above their criterion's maximum.
 */
export async function planRubric(em: TenantEm, assignment: Assignment, rubric: Rubric): Promise<RubricPlan> {
  if (assignment.status === 'draft') {
    throw new DomainError('WRONG_STATE', 'This assignment is still a draft: change its rubric with the rest of it.');
  }
  refuseHighLevels(rubric);
  const rows = await queryTables(em)
    .selectFrom('submissions as s')
    .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.student_id'))
    .select(['s.id', 's.version', 's.status', 's.grade', 's.review', 's.ai_suggestion', 'u.full_name'])
    .where('s.tenant_id', '=', assignment.tenantId)
    .where('s.assignment_id', '=', assignment.id)
    .where('s.status', 'in', ['submitted', 'suggested', 'published'])
    .orderBy('s.id')
    .execute();
  const works = rows.map((row): PlannedWork => {
    const before = row.grade === null ? null : Number(row.grade);
    const review = row.review === null ? null : reviewDocument.read(row.review);
    const suggestion = row.ai_suggestion === null ? null : gradeSuggestionDocument.read(row.ai_suggestion);
    const work = { status: row.status, grade: before, review, suggestion };
    const { id, full_name: studentName, status } = row;
    return {
      id,
      studentName,
      status,
      before,
      marked: review !== null,
      ...reapplyGrading(assignment.rubric, rubric, work),
    };
  });
  const state = [assignment.version, rubric, rows.map(({ id, version }) => [id, version])];
  return { works, fingerprint: createHash('sha256').update(JSON.stringify(state)).digest('hex') };
}

function refuseHighLevels({ criteria }: Rubric): void {
  const high = criteria.find(({ levels, maxPoints }) => levels?.some(({ points }) => points > maxPoints));
  if (high) throw new DomainError('INVALID', `A level of "${high.name}" is above its ${high.maxPoints} points.`);
  if (rubricTotal({ v: 1, criteria }) > 1000) {
    throw new DomainError('INVALID', 'A rubric adds up to at most 1000 points.');
  }
}
