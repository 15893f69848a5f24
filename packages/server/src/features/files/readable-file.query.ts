import type { Tables } from '@skillbridge/database';
import { type Actor, accessScope, visibleAssignmentStatuses } from '@skillbridge/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';
import { threadInScope } from '../tutor/thread-in-scope.query.ts';

type Files = ExpressionBuilder<Tables & { f: Tables['files'] }, 'f'>;

/**
 * The file's row when the actor may read it, in one round trip: its owner; an admin of the academy; an instructor to
 * whose course it was handed in, or to whom it came with a conversation that they may read; and, for the worksheets of
 * an assignment, its instructor and, once it is published, the students of its course. A file that is merely attached
 * to a draft is the student's alone; parents see grades, not files.
 */
export async function findReadableFile(app: App, actor: Actor, fileId: string) {
  const [row] = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('files as f')
      .select(['f.id', 'f.name', 'f.media_type', 'f.size_bytes'])
      .select((eb) => hidesName(eb, actor).as('hides_name'))
      .where('f.tenant_id', '=', actor.tenantId)
      .where('f.id', '=', fileId)
      .where('f.deleted_at', 'is', null)
      .where((eb) => eb.or([eb('f.owner_id', '=', actor.userId), byRole(eb, actor)])),
  );
  return row ?? null;
}

/** Whether the name that a student gave the file would tell an instructor whose work they grade without names. */
function hidesName(eb: Files, actor: Actor) {
  if (actor.role !== 'instructor') return eb.lit(false);
  return eb.exists(
    eb
      .selectFrom('submissions as s')
      .innerJoin('assignments as a', (join) =>
        join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.assignment_id'),
      )
      .leftJoin('submission_rounds as r', (join) =>
        join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.submission_id', '=', 's.id'),
      )
      .select(eb.lit(1).as('one'))
      .whereRef('s.tenant_id', '=', 'f.tenant_id')
      .whereRef('s.student_id', '=', 'f.owner_id')
      .where('s.status', '<>', 'published')
      .where('a.anonymous', '=', true)
      .where(
        sql<boolean>`(s.files -> 'fileIds' @> to_jsonb(f.id::text) or r.files -> 'fileIds' @> to_jsonb(f.id::text))`,
      ),
  );
}

function byRole(eb: Files, actor: Actor): Expression<SqlBool> {
  if (actor.role === 'admin') return eb.lit(true);
  if (actor.role === 'parent') return eb.lit(false);
  if (actor.role === 'student') return isMaterial(eb, actor);
  return eb.or([isHandedIn(eb, actor), isOfEarlierRound(eb, actor), isMaterial(eb, actor), cameWithThread(eb, actor)]);
}

function isHandedIn(eb: Files, actor: Actor): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('submissions as s')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
      )
      .select(eb.lit(1).as('one'))
      .whereRef('s.tenant_id', '=', 'f.tenant_id')
      .whereRef('s.student_id', '=', 'f.owner_id')
      .where('s.status', 'not in', ['draft', 'returned'])
      .where(sql<boolean>`s.files -> 'fileIds' @> to_jsonb(f.id::text)`)
      .where('c.instructor_id', '=', actor.userId)
      .where('c.deleted_at', 'is', null),
  );
}

/** Handed in with a round that was given back for revision. */
function isOfEarlierRound(eb: Files, actor: Actor): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('submission_rounds as r')
      .innerJoin('submissions as s', (join) =>
        join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.submission_id'),
      )
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
      )
      .select(eb.lit(1).as('one'))
      .whereRef('r.tenant_id', '=', 'f.tenant_id')
      .whereRef('s.student_id', '=', 'f.owner_id')
      .where(sql<boolean>`r.files -> 'fileIds' @> to_jsonb(f.id::text)`)
      .where('c.instructor_id', '=', actor.userId)
      .where('c.deleted_at', 'is', null),
  );
}

function isMaterial(eb: Files, actor: Actor): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('assignments as a')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.course_id'),
      )
      .select(eb.lit(1).as('one'))
      .whereRef('a.tenant_id', '=', 'f.tenant_id')
      .where('a.deleted_at', 'is', null)
      .where('a.status', 'in', [...visibleAssignmentStatuses(actor.role)])
      .where(sql<boolean>`a.materials -> 'fileIds' @> to_jsonb(f.id::text)`)
      .where((course) => courseInScope(course, accessScope(actor, 'material'))),
  );
}

/** A photo or a worksheet that its owner showed the tutor, for whoever may read that conversation. */
function cameWithThread(eb: Files, actor: Actor): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('tutor_sessions as t')
      .select(eb.lit(1).as('one'))
      .whereRef('t.tenant_id', '=', 'f.tenant_id')
      .whereRef('t.student_id', '=', 'f.owner_id')
      .where(sql<boolean>`t.messages @> jsonb_build_object('messages',
        jsonb_build_array(jsonb_build_object('files', jsonb_build_array(jsonb_build_object('id', f.id::text)))))`)
      .where((thread) => threadInScope(thread, accessScope(actor, 'tutor-session'))),
  );
}
