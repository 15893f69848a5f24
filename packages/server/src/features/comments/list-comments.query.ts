import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { ListCommentsInput } from './comment.schema.ts';

/** The instructor's own comments that hold every word searched for, most used first, in one round trip. */
export function listComments(app: App, { tenantId, userId }: InstructorActor, { search, limit }: ListCommentsInput) {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 8);
  return app.reads.read(tenantId, (tables) =>
    words
      .reduce(
        (query, word) => query.where('s.text', 'ilike', `%${escapeLike(word)}%`),
        tables
          .selectFrom('comment_snippets as s')
          .select(['s.id', 's.text', 's.uses', 's.version'])
          .where('s.tenant_id', '=', tenantId)
          .where('s.owner_id', '=', userId)
          .where('s.deleted_at', 'is', null),
      )
      .orderBy('s.uses', 'desc')
      .orderBy('s.id', 'desc')
      .limit(limit),
  );
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
