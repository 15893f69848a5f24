import type { ItemResponse, Passage, StudentItem } from '@skillbridge/domain';
import { type Item, toStudentItem } from '@skillbridge/domain/answers';
import { ItemView, MathText } from '@skillbridge/ui';
import { useDeferredValue, useState } from 'react';

/** The question as a student meets it, beside the fields, and to be tried out. Options stay in the author's order. */
export function AsRead({ item, passage }: { item: Item; passage: Passage | null }) {
  const shown = useDeferredValue(item);
  const [response, setResponse] = useState<ItemResponse | null>(null);
  const view: StudentItem = toStudentItem(shown, { seed: 'preview', shuffleOptions: false });
  return (
    <section aria-label="As students read it" className="flex min-w-0 flex-col gap-3 lg:sticky lg:top-4">
      <p className="text-sm font-semibold">As students read it</p>
      <div className="min-w-0 border-l border-line py-1 pl-5">
        {passage && (
          <div className="mb-5 max-h-48 overflow-y-auto rounded-md bg-well px-4 py-3 text-sm">
            <MathText text={passage.text} />
          </div>
        )}
        {shown.stem.trim() === '' ? (
          <p className="text-ink-faint">Write the question and read it here.</p>
        ) : (
          <ItemView item={view} response={response} onChange={setResponse} />
        )}
      </div>
    </section>
  );
}
