import type { Item } from '@skillbridge/domain/answers';
import { MathText, TextArea } from '@skillbridge/ui';
import { useDeferredValue } from 'react';

/** Why the key is right, with its mathematics as it will look, and the line of a worksheet that the question rests on. */
export function ItemExplanation({
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
  const text = useDeferredValue(item.explanation);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        id={id}
        label="Explanation"
        optional
        hint="Why the answer is right. Students read it when feedback is due."
        rows={2}
        maxLength={4000}
        className="[&_textarea]:min-h-16"
        value={item.explanation}
        error={error}
        onChange={(event) => onChange({ ...item, explanation: event.currentTarget.value }, 'explanation')}
      />
      {text.includes('$') && (
        <div className="border-l border-line pl-4 text-ink-soft">
          <MathText text={text} />
        </div>
      )}
      {item.source && (
        <p className="text-sm text-ink-soft">
          From the worksheet: <q>{item.source}</q>
        </p>
      )}
    </div>
  );
}
