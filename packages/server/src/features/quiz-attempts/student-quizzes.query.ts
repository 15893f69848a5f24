import { queryTables, type Tables, type TenantEm } from '@skillbridge/database';
import {
  accessScope,
  endOfAttempt,
  type QuizSubmissionStatus,
  quizSettingsDocument,
  type StudentActor,
} from '@skillbridge/domain';
import { type Kysely, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';
import { toStudentQuizLine } from './to-student-quiz-line.ts';

/** An attempt of the student's own, as JSON carries it. */
type AttemptJson = {
  id: string;
  number: number;
  status: QuizSubmissionStatus;
  score: number | null;
  startedAt: string;
  endsAt: string | null;
  submittedAt: string | null;
  handedInBy: 'student' | 'clock' | null;
  publishedAt: string | null;
};

/** The published quizzes of a student's courses, each with its own attempts and what this student is entitled to. */
function selectStudentQuizzes(tables: Kysely<Tables>, actor: StudentActor) {
  return tables
    .selectFrom('courses as c')
    .innerJoin('quizzes as q', (join) =>
      join.onRef('q.tenant_id', '=', 'c.tenant_id').onRef('q.course_id', '=', 'c.id').on('q.deleted_at', 'is', null),
    )
    .innerJoin('quiz_versions as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'q.tenant_id')
        .onRef('v.quiz_id', '=', 'q.id')
        .onRef('v.number', '=', 'q.live_version'),
    )
    .leftJoin('accommodations as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').on('a.student_id', '=', actor.userId),
    )
    .leftJoin('quiz_extensions as x', (join) =>
      join
        .onRef('x.tenant_id', '=', 'q.tenant_id')
        .onRef('x.quiz_id', '=', 'q.id')
        .on('x.student_id', '=', actor.userId),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('quiz_submissions as s')
          .select(
            sql<AttemptJson[] | null>`jsonb_agg(jsonb_build_object(
              'id', s.id, 'number', s.number, 'status', s.status, 'score', s.score, 'startedAt', s.started_at,
              'endsAt', s.ends_at, 'submittedAt', s.submitted_at, 'handedInBy', s.handed_in_by,
              'publishedAt', s.published_at) order by s.number)`.as('attempts'),
          )
          .whereRef('s.tenant_id', '=', 'q.tenant_id')
          .whereRef('s.quiz_id', '=', 'q.id')
          .where('s.student_id', '=', actor.userId)
          .as('mine'),
      (join) => join.onTrue(),
    )
    .select(['q.id', 'q.title', 'q.instructions', 'q.settings', 'q.status', 'q.max_points', 'q.time_limit_minutes'])
    .select(['q.opens_at', 'q.closes_at', 'q.live_version', 'c.id as course_id', 'c.title as course_title'])
    .select(['a.time_percent', 'x.extra_minutes', 'x.extra_attempts', 'x.closes_at as own_closes_at', 'mine.attempts'])
    .select(sql<number>`jsonb_array_length(v.questions -> 'items')`.as('questions'))
    .where((eb) => courseInScope(eb, accessScope(actor, 'quiz')))
    .where('q.status', 'in', ['published', 'closed']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectStudentQuizzes>['execute']>>[number];

/** A quiz as one student stands to it. */
export type StudentQuizRow = ReturnType<typeof toStudentQuizRow>;

export function toStudentQuizRow(row: Row) {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  const closesAt = row.own_closes_at ?? row.closes_at;
  return {
    ...{ id: row.id, title: row.title, instructions: row.instructions, status: row.status },
    ...{ courseId: row.course_id, courseTitle: row.course_title, questions: row.questions },
    liveVersion: row.live_version ?? 1,
    settings: quizSettingsDocument.read(row.settings),
    maxPoints: Number(row.max_points),
    timeLimitMinutes: row.time_limit_minutes,
    allowance: { timePercent: row.time_percent ?? 100, extraMinutes: row.extra_minutes ?? 0 },
    extraAttempts: row.extra_attempts ?? 0,
    opensAt: row.opens_at,
    closesAt,
    attempts: (row.attempts ?? []).map((one) => ({
      ...{ id: one.id, number: one.number, status: one.status, handedInBy: one.handedInBy },
      score: one.score === null ? null : Number(one.score),
      startedAt: new Date(one.startedAt),
      ...{
        endsAt: endOfAttempt(instant(one.endsAt), closesAt),
        submittedAt: instant(one.submittedAt),
        publishedAt: instant(one.publishedAt),
      },
    })),
  };
}

/** One quiz of the student's courses, in one round trip; null when there is none that they may see. */
export async function findStudentQuiz(app: App, actor: StudentActor, quizId: string): Promise<StudentQuizRow | null> {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    selectStudentQuizzes(tables, actor).where('q.id', '=', quizId),
  );
  return rows[0] ? toStudentQuizRow(rows[0]) : null;
}

/**
 * Every quiz of the student's courses with where they stand, in one round trip; soonest to close first. Bounded at 500:
 * a term has some tens.
 */
export async function listStudentQuizzes(app: App, actor: StudentActor) {
  const now = app.clock();
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    selectStudentQuizzes(tables, actor)
      .orderBy('q.closes_at', (order) => order.asc().nullsLast())
      .orderBy('q.id', 'desc')
      .limit(500),
  );
  return { now: now.toISOString(), quizzes: rows.map((row) => toStudentQuizLine(toStudentQuizRow(row), now)) };
}

/** The same in the transaction that begins an attempt. */
export async function quizToBegin(em: TenantEm, actor: StudentActor, quizId: string): Promise<StudentQuizRow | null> {
  const row = await selectStudentQuizzes(queryTables(em), actor).where('q.id', '=', quizId).executeTakeFirst();
  return row ? toStudentQuizRow(row) : null;
}
