import { type Passage, POINT_STEP } from '@skillbridge/domain';
import type { Item } from '@skillbridge/domain/answers';
import { NumberField, SelectField } from '@skillbridge/ui';
import { linkPassage } from '../draft/change-items.ts';

/** What a question is worth, and the passage that it is about. */
export function ItemFacts({
  item,
  passages,
  id,
  error,
  onChange,
}: {
  item: Item;
  passages: readonly Passage[];
  id: (path: string) => string;
  error: (path: string) => string | undefined;
  onChange: (item: Item, field: string | null) => void;
}) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      <NumberField
        id={id('points')}
        label="Points"
        className="w-28"
        min={0}
        step={POINT_STEP}
        value={Number.isNaN(item.points) ? '' : item.points}
        error={error('points')}
        onChange={(event) => onChange({ ...item, points: event.currentTarget.valueAsNumber }, 'points')}
      />
      {passages.length > 0 && (
        <SelectField
          id={id('passageId')}
          label="About"
          className="min-w-48 flex-1"
          value={item.passageId ?? ''}
          onChange={(event) => onChange(linkPassage(item, event.currentTarget.value || null), null)}
          options={[
            { value: '', label: 'No passage' },
            ...passages.map(({ id: value, title }, index) => ({ value, label: title || `Passage ${index + 1}` })),
          ]}
        />
      )}
    </div>
  );
}
