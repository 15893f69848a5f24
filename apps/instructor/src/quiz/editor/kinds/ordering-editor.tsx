import type { ItemOption } from '@skillbridge/domain';
import { cx, IconButton } from '@skillbridge/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMovingFocus } from '../../../editor/use-moving-focus.ts';
import type { KindEditorProps } from './kind-editor-props.ts';
import { ScoringField } from './parts/scoring-field.tsx';
import { TextList } from './parts/text-list.tsx';

/** Entries, written in the right order. */
export function OrderingEditor({ item, onChange, error, id }: KindEditorProps<'ordering'>) {
  const { entries, key } = item;
  const focus = useMovingFocus();
  const inOrder = [...entries].sort((a, b) => key.indexOf(a.id) - key.indexOf(b.id));
  // The order of the page is the key: both are kept alike, and students get the entries shuffled.
  const setEntries = (next: ItemOption[], field: string | null): void =>
    onChange({ ...item, entries: next, key: next.map((entry) => entry.id) }, field);
  const move = (from: number, to: number): void => {
    const moved = inOrder[from];
    if (!moved || to < 0 || to >= inOrder.length) return;
    setEntries(inOrder.toSpliced(from, 1).toSpliced(to, 0, moved), null);
    focus(id(`entries.${to}.${to < from ? 'up' : 'down'}`));
  };
  return (
    <div className="flex flex-col gap-6">
      <TextList
        title="Entries, in the right order"
        one="Entry"
        hint="Students get them shuffled."
        {...{ parts: inOrder, path: 'entries', min: 2, max: 10, id, error }}
        onChange={setEntries}
        after={(_, index) => (
          <span className="flex shrink-0">
            <IconButton
              id={id(`entries.${index}.up`)}
              label={`Move entry ${index + 1} up`}
              icon={ArrowUp}
              className={cx(index === 0 && 'opacity-40')}
              onClick={() => move(index, index - 1)}
            />
            <IconButton
              id={id(`entries.${index}.down`)}
              label={`Move entry ${index + 1} down`}
              icon={ArrowDown}
              className={cx(index === inOrder.length - 1 && 'opacity-40')}
              onClick={() => move(index, index + 1)}
            />
          </span>
        )}
      />
      <ScoringField
        value={item.scoring}
        partial="Points for each entry that follows the right one"
        onChange={(scoring) => onChange({ ...item, scoring }, null)}
      />
    </div>
  );
}
