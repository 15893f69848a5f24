import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Button, cx, Dialog, FormError, IconButton, MathText, TextField } from '@skillbridge/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useComments } from './use-comments.ts';

/** One's own comments, most used first: type to search, arrows to choose, Enter to insert; or keep what was written. */
export function CommentBank({
  about,
  words,
  onInsert,
  onClose,
}: {
  /** What the comment will be about, as a name. */
  about: string;
  /** What the box holds now. */
  words: string;
  onInsert: (text: string) => void;
  onClose: () => void;
}) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useQuery(
    useApi().instructor.comments.list.queryOptions({ search, limit: 50 }, { placeholderData: keepPreviousData }),
  );
  const { save, remove, countUse, failure } = useComments();
  const comments = found.data ?? [];
  const current = Math.min(at, comments.length - 1);
  const own = words.trim();
  const known = comments.some(({ text }) => text === own);
  const insert = (comment: (typeof comments)[number] | undefined): void => {
    if (!comment) return;
    countUse(comment.id);
    onInsert(comment.text);
    onClose();
  };
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt(Math.min(Math.max(current + by, 0), comments.length - 1));
    else if (event.key === 'Enter') insert(comments[current]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} title="Comments" description={`For: ${about}`} size="md">
      <div className="flex flex-col gap-4">
        <TextField
          label="Search your comments"
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={comments[current] && `${list}-${comments[current].id}`}
          autoComplete="off"
          value={search}
          maxLength={100}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        {own && !known && (
          <Button size="sm" icon={Plus} className="self-start" onClick={() => save(own)}>
            Save what you wrote as a comment
          </Button>
        )}
        <FormError>{failure}</FormError>
        <QueryView query={found}>
          {() =>
            comments.length === 0 ? (
              <p className="text-ink-soft">
                {search
                  ? 'No comment of yours has these words.'
                  : 'No comments yet. Write feedback, then open this again to keep it for the next student.'}
              </p>
            ) : (
              <div
                id={list}
                role="listbox"
                aria-label="Your comments"
                className="flex max-h-80 flex-col overflow-y-auto"
              >
                {comments.map((comment, index) => (
                  <div key={comment.id} className="flex items-center border-b border-line last:border-0">
                    {/* biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names the chosen one */}
                    {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search box does the same */}
                    <div
                      id={`${list}-${comment.id}`}
                      role="option"
                      aria-selected={index === current}
                      onClick={() => insert(comment)}
                      className={cx(
                        'min-h-11 min-w-0 flex-1 cursor-pointer px-3 py-2.5',
                        index === current ? 'rounded-md bg-accent-wash' : 'hover:bg-well/60',
                      )}
                    >
                      <MathText inline text={comment.text} />
                      {comment.uses > 0 && (
                        <span className="ml-2 text-sm whitespace-nowrap text-ink-faint">used {comment.uses}×</span>
                      )}
                    </div>
                    <IconButton
                      label={`Delete the comment “${comment.text.slice(0, 40)}”`}
                      icon={Trash2}
                      onClick={() => remove(comment)}
                    />
                  </div>
                ))}
              </div>
            )
          }
        </QueryView>
      </div>
    </Dialog>
  );
}
