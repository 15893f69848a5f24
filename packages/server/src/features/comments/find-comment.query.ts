import { CommentSnippet, type TenantEm } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';

/** One of the instructor's own comments. Throws the same NOT_FOUND for a missing, a removed and another's one. */
export async function findComment(em: TenantEm, { tenantId, userId }: InstructorActor, commentId: string) {
  const comment = await em.findOne(CommentSnippet, { tenantId, id: commentId, owner: [tenantId, userId] });
  if (!comment) throw notFound('comment');
  return comment;
}
