import type { Passage } from '@skillbridge/domain';
import type { Item } from '@skillbridge/domain/answers';
import { fieldId } from '../draft/field-id.ts';
import type { DraftProblem } from '../draft/find-problems.ts';
import { KindEditor } from '../kinds/kind-editor.tsx';
import { AsRead } from './as-read.tsx';
import { ItemExplanation } from './item-explanation.tsx';
import { ItemFacts } from './item-facts.tsx';
import { ItemStem } from './item-stem.tsx';

/** All fields of one question, with the question as students read it beside them. */
export function ItemEditor({
  item,
  passages,
  problems,
  onChange,
}: {
  item: Item;
  passages: readonly Passage[];
  /** To be shown: those of a question that is still being written for the first time are not. */
  problems: readonly DraftProblem[];
  onChange: (item: Item, field: string | null) => void;
}) {
  const id = (path: string): string => fieldId(item.id, path);
  const error = (path: string): string | undefined => problems.find((one) => one.path === path)?.message;
  return (
    <div className="grid gap-x-10 gap-y-8 pt-2 pb-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="flex min-w-0 flex-col gap-6">
        <ItemStem item={item} id={id('stem')} error={error('stem')} onChange={onChange} />
        <KindEditor {...{ item, onChange, error, id }} />
        <ItemFacts {...{ item, passages, id, error, onChange }} />
        <ItemExplanation item={item} id={id('explanation')} error={error('explanation')} onChange={onChange} />
      </div>
      <AsRead item={item} passage={passages.find((one) => one.id === item.passageId) ?? null} />
    </div>
  );
}
