import type { Scoring } from '@skillbridge/domain';
import { SelectField } from '@skillbridge/ui';

/** Whether a partly right answer earns something; `partial` says how much, which differs by kind. */
export function ScoringField({
  value,
  partial,
  onChange,
}: {
  value: Scoring;
  partial: string;
  onChange: (scoring: Scoring) => void;
}) {
  return (
    <SelectField
      label="Scoring"
      className="max-w-md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value === 'partial' ? 'partial' : 'all-or-nothing')}
      options={[
        { value: 'all-or-nothing', label: 'All or nothing' },
        { value: 'partial', label: partial },
      ]}
    />
  );
}
