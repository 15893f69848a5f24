import { CommentBank } from './comment-bank.tsx';
import { WHOLE } from './feedback-id.ts';
import { insertComment, wordsOf } from './insert-comment.ts';
import type { MarkedWork } from './marked-work.ts';
import type { Marking } from './use-marking.ts';

/** The comment bank of a desk, for the box that asked for it. */
export function DeskComments({
  work,
  marking,
  about,
  onClose,
}: {
  work: MarkedWork;
  marking: Marking;
  /** The id of a part, or the whole; null while it is closed. */
  about: string | null;
  onClose: () => void;
}) {
  if (about === null) return null;
  const { marks, change } = marking;
  const name = about === WHOLE ? 'feedback on the whole' : work.parts.find(({ id }) => id === about)?.name;
  if (name === undefined) return null;
  return (
    <CommentBank
      about={name}
      words={wordsOf(marks, about)}
      onInsert={(text) => change(insertComment(marks, about, text))}
      onClose={onClose}
    />
  );
}
