import { accessScope, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import type { ThreadLine, ThreadsInput } from './staff.schema.ts';
import { threadAmong } from './thread-in-scope.query.ts';

/**
 * The threads that this instructor may read, newest first, a page at a time in one round trip. They are found among the
 * threads alone, walking their index, and cut to a page before anything is joined: a page costs the same at any size.
 */
export async function listThreads(app: App, actor: InstructorActor, input: ThreadsInput) {
  const cursor = openCursor(input.cursor, cursorKeys.instantThenId);
  const scope = accessScope(actor, 'tutor-session');
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom((from) =>
        from
          .selectFrom('tutor_sessions as t')
          .select(['t.id', 't.tenant_id', 't.topic', 't.message_count', 't.redirect_count', 't.blocked_count'])
          .select(['t.last_message_at', 't.shared_at', 't.shared_note', 't.shared_seen_at'])
          .select(['t.student_id', 't.assignment_id'])
          .where((eb) => threadAmong(eb, scope, input))
          .where('t.last_message_at', 'is not', null)
          .$if(input.studentId !== undefined, (query) => query.where('t.student_id', '=', input.studentId ?? ''))
          .$if(input.shared || input.unseen, (query) => query.where('t.shared_at', 'is not', null))
          .$if(input.unseen, (query) => query.where('t.shared_seen_at', 'is', null))
          .$if(input.redirected, (query) => query.where('t.redirect_count', '>', 0))
          .$if(cursor !== null, (query) =>
            query.where((eb) =>
              eb(eb.refTuple('t.last_message_at', 't.id'), '<', eb.tuple(cursor?.[0] ?? null, cursor?.[1] ?? '')),
            ),
          )
          .orderBy('t.last_message_at', 'desc')
          .orderBy('t.id', 'desc')
          .limit(input.limit + 1)
          .as('t'),
      )
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 't.tenant_id').onRef('u.id', '=', 't.student_id'),
      )
      .leftJoin('assignments as a', (join) =>
        join.onRef('a.tenant_id', '=', 't.tenant_id').onRef('a.id', '=', 't.assignment_id'),
      )
      .leftJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'),
      )
      .selectAll('t')
      .select(['u.full_name', 'a.title', 'c.id as course_id', 'c.title as course'])
      .orderBy('t.last_message_at', 'desc')
      .orderBy('t.id', 'desc'),
  );
  const page = cutPage(rows, input.limit, (row) => [row.last_message_at?.toISOString() ?? '', row.id]);
  return { items: page.items.map(toLine), nextCursor: page.nextCursor };
}

type Row = {
  id: string;
  topic: string | null;
  message_count: number;
  redirect_count: number;
  blocked_count: number;
  last_message_at: Date | null;
  shared_at: Date | null;
  shared_note: string;
  shared_seen_at: Date | null;
  student_id: string;
  full_name: string;
  assignment_id: string | null;
  title: string | null;
  course_id: string | null;
  course: string | null;
};

function toLine(row: Row): ThreadLine {
  return {
    id: row.id,
    student: { id: row.student_id, name: row.full_name },
    assignment: row.assignment_id === null ? null : { id: row.assignment_id, title: row.title ?? '' },
    course: row.course_id === null ? null : { id: row.course_id, title: row.course ?? '' },
    topic: row.topic,
    messages: row.message_count,
    redirects: row.redirect_count,
    blocked: row.blocked_count,
    lastMessageAt: row.last_message_at?.toISOString() ?? '',
    shared: row.shared_at && {
      at: row.shared_at.toISOString(),
      note: row.shared_note,
      seenAt: row.shared_seen_at?.toISOString() ?? null,
    },
  };
}
