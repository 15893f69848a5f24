import type { ItemKind } from '@skillbridge/domain';
import { emptyItem, type Item, type QuizDraft } from '@skillbridge/domain/answers';
import { EmptyState, formatPoints, Section, toast, useDragOrder } from '@skillbridge/ui';
import { useState } from 'react';
import { duplicateItem, insertItem, moveItem, removeItem, replaceItem } from '../draft/change-items.ts';
import { fieldId } from '../draft/field-id.ts';
import type { DraftProblem } from '../draft/find-problems.ts';
import { withNewPartIds } from '../draft/part-ids.ts';
import type { Finding } from '../editor-types.ts';
import { ItemFindings } from '../gate/item-findings.tsx';
import { useFocusLater } from '../use-focus-later.ts';
import type { Edit } from '../use-quiz-draft.ts';
import { AddItem } from './add-item.tsx';
import { ItemEditor } from './item-editor.tsx';
import { ItemRow } from './item-row.tsx';
import { useRowActions } from './use-row-actions.ts';

export interface ItemsPartProps {
  draft: QuizDraft;
  edit: Edit;
  /** To be shown now. */
  problems: readonly DraftProblem[];
  /** What is not finished, shown or not. */
  unfinished: readonly DraftProblem[];
  findings: readonly Finding[];
  accepted: readonly string[];
  onAccept: (findingId: string) => void;
  onTakeBack: (findingId: string) => void;
  /** The question that is open; one at a time, so that the list stays a list. */
  open: string | null;
  onOpen: (itemId: string | null) => void;
  onRegenerate: ((item: Item) => void) | null;
}

/** The questions: a list to put in order, each opening in its place. */
export function ItemsPart(props: ItemsPartProps) {
  const { draft, edit, problems, unfinished, findings, accepted, onAccept, onTakeBack, open, onOpen, onRegenerate } =
    props;
  const { items, passages } = draft.questions;
  const focus = useFocusLater();
  const [said, setSaid] = useState('');
  const move = (id: string, to: number): void => {
    const place = Math.min(Math.max(to, 0), items.length - 1);
    edit('Move a question', (now) => moveItem(now, id, place), `move ${id}`);
    setSaid(`Now question ${place + 1} of ${items.length}.`);
  };
  const { list, dragged, handle } = useDragOrder(
    items.map(({ id }) => id),
    move,
  );
  const add = (kind: ItemKind): void => {
    const item: Item = withNewPartIds(emptyItem(kind, crypto.randomUUID()));
    edit('Add a question', (now) => insertItem(now, item, now.questions.items.length));
    onOpen(item.id);
    focus(fieldId(item.id, 'stem'));
  };
  const duplicate = (id: string): void => {
    const copyId = crypto.randomUUID();
    edit('Duplicate a question', (now) => duplicateItem(now, id, copyId));
    onOpen(copyId);
    focus(fieldId(copyId, 'stem'));
  };
  const remove = (item: Item, index: number): void => {
    edit(`Delete question ${index + 1}`, (now) => removeItem(now, item.id));
    if (open === item.id) onOpen(null);
    const next = items[index + 1] ?? items[index - 1];
    focus(next ? fieldId(next.id, '') : ADD_ID);
    toast({
      title: `Deleted question ${index + 1}`,
      action: {
        label: 'Undo',
        onSelect: () => edit('Bring back a question', (now) => insertItem(now, item, index)),
      },
    });
  };
  const actions = useRowActions({
    ...{ move, duplicate, remove, handle },
    toggle: (id) => onOpen(open === id ? null : id),
    regenerate: (item) => onRegenerate?.(item),
  });
  const total = items.reduce((sum, { points }) => sum + (Number.isNaN(points) ? 0 : points), 0);
  return (
    <Section
      title="Questions"
      hint={
        items.length > 0 ? `${items.length} in all, ${formatPoints(total)} ${total === 1 ? 'point' : 'points'}` : null
      }
    >
      {items.length === 0 && (
        <EmptyState title="No questions yet">
          Add the first one, or draft another quiz from a topic or a worksheet.
        </EmptyState>
      )}
      <ItemFindings
        findings={findings.filter(({ itemId }) => itemId === null)}
        {...{ accepted, onAccept, onTakeBack }}
      />
      <ol ref={list} aria-label="Questions" className="flex flex-col">
        {items.map((item, index) => {
          const own = findings.filter(({ itemId }) => itemId === item.id);
          const waiting = own.filter(({ id }) => !accepted.includes(id));
          const wrong = problems.filter(({ itemId }) => itemId === item.id);
          return (
            <ItemRow
              key={item.id}
              {...{ item, index, count: items.length }}
              open={open === item.id}
              finished={!unfinished.some(({ itemId }) => itemId === item.id)}
              toDo={waiting.length + wrong.length}
              blocked={wrong.length > 0 || waiting.some(({ severity }) => severity === 'block')}
              dragged={dragged === item.id}
              regenerable={onRegenerate !== null}
              actions={actions}
            >
              {open === item.id && (
                <>
                  <ItemFindings findings={own} {...{ accepted, onAccept, onTakeBack }} />
                  <ItemEditor
                    {...{ item, passages }}
                    problems={wrong}
                    onChange={(next, field) =>
                      edit(
                        `Edit question ${index + 1}`,
                        (now) => replaceItem(now, item.id, next),
                        field === null ? null : `${item.id} ${field}`,
                      )
                    }
                  />
                </>
              )}
            </ItemRow>
          );
        })}
      </ol>
      <div className="pt-4">
        <AddItem id={ADD_ID} onAdd={add} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </Section>
  );
}

const ADD_ID = fieldId('quiz', 'questions');
