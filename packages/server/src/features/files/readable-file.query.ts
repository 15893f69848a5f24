import type { Tables } from '@skillbridge/database';
import type { Actor } from '@skillbridge/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { App } from '../../app.ts';

type Files = ExpressionBuilder<Tables & { f: Tables['files'] }, 'f'>;

/**
 * The file's row when the actor may read it, in one round trip: its owner, an admin of the academy, and an instructor
 * to whose course it was handed in. A file that is merely attached to a draft is the student's alone; parents see
 * grades, not files.
 */
export async function findReadableFile(app: App, actor: Actor, fileId: string) {
  const [row] = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('files as f')
      .select(['f.id', 'f.name', 'f.media_type', 'f.size_bytes'])
      .where('f.tenant_id', '=', actor.tenantId)
      .where('f.id', '=', fileId)
      .where('f.deleted_at', 'is', null)
      .where((eb) => eb.or([eb('f.owner_id', '=', actor.userId), byRole(eb, actor)])),
  );
  return row ?? null;
}

function byRole(eb: Files, actor: Actor): Expression<SqlBool> {
  if (actor.role === 'admin') return eb.lit(true);
  if (actor.role !== 'instructor') return eb.lit(false);
  return eb.exists(
    eb
      .selectFrom('submissions as s')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
      )
      .select(eb.lit(1).as('one'))
      .whereRef('s.tenant_id', '=', 'f.tenant_id')
      .whereRef('s.student_id', '=', 'f.owner_id')
      .where('s.status', '<>', 'draft')
      .where(sql<boolean>`s.files -> 'fileIds' @> to_jsonb(f.id::text)`)
      .where('c.instructor_id', '=', actor.userId)
      .where('c.deleted_at', 'is', null),
  );
}
