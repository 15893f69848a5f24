import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { entities } from '../entities/index.ts';
import type { TenantEm } from './in-tenant.ts';

type Inferred = InferKyselyDB<(typeof entities)[number]>;

// MikroORM 7.2.1 infers two columns that do not exist from a composite foreign key (`course__id`, `course_uuid`), and
// `any` for the one that does: ids are text in JavaScript.
type Columns<T> = {
  [K in keyof T as K extends `${string}__${string}` | `${string}_uuid` ? never : K]: 0 extends 1 & T[K] ? string : T[K];
};
type OptionalReferences = {
  ai_usage: { student_id: string | null };
  tutor_sessions: { assignment_id: string | null };
  submissions: { graded_by: string | null };
  quiz_submissions: { graded_by: string | null };
  quizzes: { published_by: string | null };
  quiz_generations: { quiz_id: string | null };
  regrade_requests: { submission_id: string | null; quiz_submission_id: string | null; decided_by: string | null };
  excused_work: { assignment_id: string | null; quiz_id: string | null };
};

/** Every table with its columns as Postgres returns them (JSONB unparsed: read it with its document kind). */
export type Tables = {
  [N in keyof Inferred]: N extends keyof OptionalReferences
    ? Omit<Columns<Inferred[N]>, keyof OptionalReferences[N]> & OptionalReferences[N]
    : Columns<Inferred[N]>;
};

/**
 * The typed query builder on the transaction of `em`, for lists and reports, which cost a fifth of the ORM's way
 * (ENGINEERING.md F). Bound to the tenant by row-level security alone: it knows no filters, so a query says
 * `deleted_at is null` itself. Only `*.query.ts` files call this.
 */
export function queryTables(em: TenantEm): Kysely<Tables> {
  return em.getKysely<Tables>();
}
