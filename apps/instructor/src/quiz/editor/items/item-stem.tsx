import type { Item } from '@skillbridge/domain/answers';
import { TextArea } from '@skillbridge/ui';
import { addMarkedBlanks } from '../draft/add-blank.ts';

const hints: Partial<Record<Item['kind'], string>> = {
  'true-false': 'A statement that is true or false. Mathematics between dollar signs: $x^2$.',
  blanks: 'Mark each blank as [[1]], [[2]]. Mathematics between dollar signs: $x^2$.',
};

/** What the question says. */
export function ItemStem({
  item,
  id,
  error,
  onChange,
}: {
  item: Item;
  id: string;
  error: string | undefined;
  onChange: (item: Item, field: string) => void;
}) {
  return (
    <TextArea
      id={id}
      label="Question"
      hint={hints[item.kind] ?? 'Mathematics between dollar signs: $x^2$ in a line, $$x^2$$ on its own.'}
      rows={3}
      maxLength={8000}
      value={item.stem}
      error={error}
      onChange={(event) => {
        const next = { ...item, stem: event.currentTarget.value };
        onChange(next.kind === 'blanks' ? addMarkedBlanks(next) : next, 'stem');
      }}
    />
  );
}
