import { Checkbox, SelectField, TextField } from '@skillbridge/ui';
import type { KindEditorProps } from './kind-editor-props.ts';

/** The number, how far off still counts, and its unit. */
export function NumericEditor({ item, onChange, error, id }: KindEditorProps<'numeric'>) {
  const { unit } = item;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id={id('key')}
          label="Right answer"
          hint="Such as 12, -3.5 or 2/3."
          inputMode="text"
          maxLength={40}
          value={item.key}
          error={error('key')}
          onChange={(event) => onChange({ ...item, key: event.currentTarget.value }, 'key')}
        />
        <TextField
          id={id('unit.text')}
          label="Unit"
          optional
          hint="Such as km, $ or °C."
          maxLength={20}
          value={unit?.text ?? ''}
          error={error('unit.text') ?? error('unit')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            onChange({ ...item, unit: text === '' ? null : { text, typed: unit?.typed ?? false } }, 'unit');
          }}
        />
        <TextField
          id={id('tolerance')}
          label="Off by at most"
          hint="0 counts the exact number alone."
          maxLength={40}
          value={item.tolerance}
          error={error('tolerance')}
          onChange={(event) => onChange({ ...item, tolerance: event.currentTarget.value }, 'tolerance')}
        />
        <SelectField
          label="Measured in"
          hint="What the number before means."
          value={item.toleranceIn}
          onChange={(event) =>
            onChange({ ...item, toleranceIn: event.currentTarget.value === 'percent' ? 'percent' : 'units' }, null)
          }
          options={[
            { value: 'units', label: unit?.text ? `${unit.text}` : 'The same units as the answer' },
            { value: 'percent', label: 'Percent of the answer' },
          ]}
        />
      </div>
      {unit && (
        <Checkbox
          label="Students type the unit themselves"
          hint="Else it stands beside the box. Typed, another unit of its kind counts as well."
          checked={unit.typed}
          onChange={(event) => onChange({ ...item, unit: { ...unit, typed: event.currentTarget.checked } }, null)}
        />
      )}
    </div>
  );
}
