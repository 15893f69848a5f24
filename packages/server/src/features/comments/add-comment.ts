import { CommentSnippet, inTenant, queryTables, uuidv7 } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import type { App } from '../../app.ts';
import { toComment } from './to-comment.ts';

/** More than anybody searches through. */
const MOST = 500;

/** Keeps a comment for next time; the same words again give the one that is there. Throws INVALID when the bank is full. */
export function addComment(app: App, { tenantId, userId }: InstructorActor, text: string) {
  return inTenant(app.orm, tenantId, async (em) => {
    // Of two windows that keep the same words at once the second finds them.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`comments/${userId}`}, 0))`.execute(queryTables(em));
    const owner: [string, string] = [tenantId, userId];
    const kept = await em.findOne(CommentSnippet, { tenantId, owner, text });
    if (kept) return toComment(kept);
    if ((await em.count(CommentSnippet, { tenantId, owner })) >= MOST) {
      throw new DomainError('INVALID', `You have ${MOST} comments. Remove one that you no longer use.`);
    }
    const comment = em.create(CommentSnippet, { tenantId, id: uuidv7(), owner, text });
    await em.flush();
    return toComment(comment);
  });
}
