import { accessScope, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import type { QueueInput, QueueItem } from './grading.schema.ts';
import { nameStudent } from './name-student.ts';
import { type QueueCut, waitingAttempts, waitingSubmissions } from './waiting-work.query.ts';

/** Which part of the queue; what is left out is "all", "waiting", "oldest first". */
export type QueueQuery = Pick<QueueInput, 'limit'> & { readonly [K in keyof QueueInput]?: QueueInput[K] | undefined };

/**
 * Work waiting for this instructor, submissions and attempts together, a page at a time in one round trip. Names that
 * grading hides do not leave this function.
 */
export async function gradingQueue(app: App, actor: InstructorActor, input: QueueQuery) {
  const { order = 'age', state = 'waiting' } = input;
  const cut: QueueCut = {
    ...input,
    ...{ order, state, limit: input.limit + 1, scope: accessScope(actor, 'course') },
    after: openCursor(input.cursor, order === 'age' ? cursorKeys.instantThenId : cursorKeys.numberThenId),
  };
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom((eb) => waitingSubmissions(eb, cut).unionAll(waitingAttempts(eb, cut)).as('w'))
      .innerJoin('users as u', (join) => join.on('u.tenant_id', '=', actor.tenantId).onRef('u.id', '=', 'w.student_id'))
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('tutor_sessions as t')
            .select((n) => [
              n.fn.sum<string | null>('t.message_count').as('messages'),
              n.fn.sum<string | null>('t.redirect_count').as('redirects'),
            ])
            .where('t.tenant_id', '=', actor.tenantId)
            .whereRef('t.student_id', '=', 'w.student_id')
            .whereRef('t.assignment_id', '=', 'w.task_id')
            .as('t'),
        (join) => join.onTrue(),
      )
      .selectAll('w')
      .select(['u.full_name', 't.messages', 't.redirects'])
      .orderBy(order === 'age' ? 'w.submitted_at' : 'w.uncertainty')
      .orderBy('w.id')
      .limit(cut.limit),
  );
  const page = cutPage(rows, input.limit, (row) => [
    order === 'age' ? (row.submitted_at?.toISOString() ?? '') : row.uncertainty,
    row.id,
  ]);
  return { items: page.items.map((row) => toItem(app, actor, row)), nextCursor: page.nextCursor };
}

type Row = {
  readonly kind: 'submission' | 'attempt';
  readonly id: string;
  readonly student_id: string;
  readonly full_name: string;
  readonly task_id: string;
  readonly task_title: string;
  readonly course_id: string;
  readonly course_title: string;
  readonly max_points: string | number;
  readonly anonymous: boolean;
  readonly status: string;
  readonly submitted_at: Date | null;
  readonly late: boolean;
  readonly round: number;
  readonly points: string | number | null;
  readonly blind: boolean;
  readonly suggested_points: string | number | null;
  readonly suggestion_confidence: string | number | null;
  readonly messages: string | null;
  readonly redirects: string | null;
};

/** Conversations are listed with names and counts: the counts beside an alias would say whose the work is. */
const NO_TALK = { messages: 0, redirects: 0 };

function toTalk({ messages, redirects }: Row) {
  return { messages: Number(messages ?? 0), redirects: Number(redirects ?? 0) };
}

function toItem(app: App, { tenantId }: InstructorActor, row: Row): QueueItem {
  const published = row.status === 'published';
  const isShown = (!row.blind || published) && row.suggested_points !== null && row.suggestion_confidence !== null;
  return {
    kind: row.kind,
    workId: row.id,
    ...nameStudent(app, {
      ...{ tenantId, published, taskId: row.task_id, studentId: row.student_id },
      ...{ fullName: row.full_name, anonymous: row.anonymous },
    }),
    taskId: row.task_id,
    taskTitle: row.task_title,
    courseId: row.course_id,
    courseTitle: row.course_title,
    status: published ? 'published' : row.status === 'suggested' ? 'suggested' : 'submitted',
    handedInAt: row.submitted_at?.toISOString() ?? '',
    late: row.late,
    round: row.round,
    maxPoints: Number(row.max_points),
    points: published && row.points !== null ? Number(row.points) : null,
    blind: row.blind,
    suggested: isShown ? { points: Number(row.suggested_points), confidence: Number(row.suggestion_confidence) } : null,
    tutor: row.anonymous && !published ? NO_TALK : toTalk(row),
  };
}
