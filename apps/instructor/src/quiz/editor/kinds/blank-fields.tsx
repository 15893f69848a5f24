import type { KeyedBlank } from '@skillbridge/domain/answers';
import { Checkbox, IconButton, SelectField } from '@skillbridge/ui';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { LinesField } from '../../../editor/lines-field.tsx';
import { withNewOptionIds } from '../draft/part-ids.ts';
import { KeyMark } from './parts/key-mark.tsx';
import { TextList } from './parts/text-list.tsx';

/** What belongs in one blank: typed, or chosen from a list of its own. */
export function BlankFields({
  blank,
  path,
  marked,
  id,
  error,
  onChange,
  onRemove,
}: {
  blank: KeyedBlank;
  path: string;
  /** Whether the question marks it. */
  marked: boolean;
  id: (path: string) => string;
  error: (path: string) => string | undefined;
  onChange: (blank: KeyedBlank, field: string | null) => void;
  onRemove: () => void;
}) {
  const name = useId();
  const setKind = (kind: string): void => {
    if (kind === blank.kind) return;
    onChange(kind === 'chosen' ? toChosen(blank) : toTyped(blank), null);
  };
  return (
    <li className="flex flex-col gap-3 border-t border-line py-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <p className="flex h-10 items-center font-semibold tabular-nums">{`[[${blank.id}]]`}</p>
        <SelectField
          label={`How blank ${blank.id} is filled in`}
          hideLabel
          className="min-w-0 flex-1"
          value={blank.kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          options={[
            { value: 'typed', label: 'Typed by the student' },
            { value: 'chosen', label: 'Chosen from a list' },
          ]}
        />
        <IconButton label={`Remove blank ${blank.id}`} icon={Trash2} onClick={onRemove} />
      </div>
      {!marked && (
        <p className="text-sm font-medium text-danger">{`Put [[${blank.id}]] where it belongs in the question, or remove it here.`}</p>
      )}
      {blank.kind === 'typed' ? (
        <>
          <LinesField
            id={id(`${path}.accepted`)}
            label="What counts"
            optional={false}
            hint="One a line. Equal numbers and expressions count anyway."
            lines={blank.accepted}
            error={error(`${path}.accepted`) ?? error(`${path}.accepted.0`)}
            onLines={(accepted) => onChange({ ...blank, accepted: accepted.slice(0, 10) }, `${path}.accepted`)}
          />
          <Checkbox
            label="Capital letters matter"
            checked={blank.caseSensitive}
            onChange={(event) => onChange({ ...blank, caseSensitive: event.currentTarget.checked }, null)}
          />
        </>
      ) : (
        <TextList
          title={`What blank ${blank.id} offers`}
          one="Option"
          hint="Mark the right one by its letter."
          {...{ parts: blank.options, path: `${path}.options`, min: 2, max: 8, id, error }}
          onChange={(options, field) => onChange({ ...blank, options }, field)}
          before={(option, index) => (
            <KeyMark
              type="radio"
              name={name}
              letter={String.fromCharCode(65 + index)}
              label={`Option ${index + 1} is right`}
              checked={option.id === blank.key}
              onChange={() => onChange({ ...blank, key: option.id }, null)}
            />
          )}
        />
      )}
    </li>
  );
}

function toChosen(blank: KeyedBlank): KeyedBlank {
  const text = blank.kind === 'typed' ? (blank.accepted[0] ?? '') : '';
  const options = [
    { id: 'a', text },
    { id: 'b', text: '' },
  ];
  return withNewOptionIds({ kind: 'chosen', id: blank.id, options, key: 'a' });
}

function toTyped(blank: KeyedBlank): KeyedBlank {
  const right = blank.kind === 'chosen' ? blank.options.find(({ id }) => id === blank.key)?.text : undefined;
  return { kind: 'typed', id: blank.id, accepted: right ? [right] : [], caseSensitive: false };
}
