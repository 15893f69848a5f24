import { queryTables, type TenantEm } from '@skillbridge/database';
import {
  type GradedCriterion,
  reviewDocument,
  rubricDocument,
  type StudentActor,
  tutorThreadDocument,
  type WeaknessEvidence,
  type WeakTopic,
  weakTopics,
} from '@skillbridge/domain';

/** A term of work: what lies further back says little about today. */
const GRADED = 30;
const THREADS = 30;

/** What the student is weak in, from their published marks and their threads with the tutor; the weakest first. */
export async function findWeakTopics(em: TenantEm, actor: StudentActor): Promise<WeakTopic[]> {
  return weakTopics({ graded: await gradedCriteria(em, actor), threads: await recentThreads(em, actor) });
}

async function gradedCriteria(em: TenantEm, { tenantId, userId }: StudentActor): Promise<GradedCriterion[]> {
  const rows = await queryTables(em)
    .selectFrom('submissions as s')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.assignment_id'),
    )
    .innerJoin('courses as c', (join) =>
      join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'),
    )
    .select(['a.title', 'c.title as course_title', 'a.rubric', 's.review'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.student_id', '=', userId)
    .where('s.status', '=', 'published')
    .where('a.deleted_at', 'is', null)
    .where('c.deleted_at', 'is', null)
    .orderBy('s.published_at', 'desc')
    .limit(GRADED)
    .execute();
  return rows.flatMap((row) => {
    if (row.review === null) return [];
    const { criteria } = rubricDocument.read(row.rubric);
    return reviewDocument.read(row.review).criteria.flatMap((mark) => {
      const criterion = criteria.find((one) => one.id === mark.criterionId);
      if (!criterion) return [];
      return [
        {
          ...{ criterion: criterion.name, assignment: row.title, courseTitle: row.course_title },
          ...{ points: mark.points, maxPoints: criterion.maxPoints },
        },
      ];
    });
  });
}

async function recentThreads(em: TenantEm, { tenantId, userId }: StudentActor): Promise<WeaknessEvidence['threads']> {
  const rows = await queryTables(em)
    .selectFrom('tutor_sessions as t')
    .leftJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 't.tenant_id').onRef('a.id', '=', 't.assignment_id'),
    )
    .leftJoin('courses as c', (join) => join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'))
    .select(['a.title', 'c.title as course_title', 't.messages'])
    .where('t.tenant_id', '=', tenantId)
    .where('t.student_id', '=', userId)
    .where('a.deleted_at', 'is', null)
    .where('c.deleted_at', 'is', null)
    .orderBy('t.last_message_at', (order) => order.desc().nullsLast())
    .limit(THREADS)
    .execute();
  return rows.map((row) => ({
    ...{ assignment: row.title, courseTitle: row.course_title },
    messages: tutorThreadDocument.read(row.messages).messages,
  }));
}
