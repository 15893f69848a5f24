import type { CommentSnippet } from '@skillbridge/database';

/** A comment as its owner sees it. */
export function toComment({ id, text, uses, version }: CommentSnippet) {
  return { id, text, uses, version };
}
