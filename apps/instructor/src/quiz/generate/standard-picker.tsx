import { useApi } from '@skillbridge/client/react';
import { type Framework, frameworks } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { cx, SelectField, TextField } from '@skillbridge/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';

const names: Readonly<Record<Framework, string>> = {
  SAT: 'SAT',
  ACT: 'ACT',
  GRE: 'GRE',
  NJSLA: 'NJSLA',
  CCSS: 'Common Core',
};
const everywhere = 'all';

/** A standard of the catalogue, found by words within a framework. The results are radios: arrows move, Tab leaves. */
export function StandardPicker({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (standardId: string) => void;
}) {
  const [framework, setFramework] = useState<string>(everywhere);
  const [text, setText] = useState('');
  const words = useDeferredValue(text.trim());
  const name = useId();
  const chosen = frameworks.find((one) => one === framework);
  const found = useQuery(
    useApi().instructor.standards.search.queryOptions(
      { text: words, limit: 50, ...(chosen ? { framework: chosen } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <SelectField
          label="Catalogue"
          hint="Where it is from."
          value={framework}
          onChange={(event) => setFramework(event.currentTarget.value)}
          options={[
            { value: everywhere, label: 'All of them' },
            ...frameworks.map((one) => ({ value: one, label: names[one] })),
          ]}
        />
        <TextField
          id="generate-standardId"
          type="search"
          label="Find a standard"
          hint="By a word or two: “percent”, “quadratic”, “commas”."
          value={text}
          error={error}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <QueryView query={found}>
        {(standards) =>
          standards.length === 0 ? (
            <p className="text-ink-soft">
              Nothing in the catalogue fits. Use other words, or describe the quiz instead.
            </p>
          ) : (
            <fieldset className="max-h-96 overflow-y-auto border-y border-line">
              <legend className="sr-only">Standards</legend>
              {standards.map(({ id, label, description, framework: own, parent }) => (
                <label
                  key={id}
                  className={cx(
                    'flex gap-3 border-b border-line px-2 py-2 last:border-b-0 hover:bg-well has-checked:bg-accent-wash',
                    'has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
                  )}
                >
                  <input
                    type="radio"
                    name={name}
                    value={id}
                    checked={id === value}
                    onChange={() => onChange(id)}
                    className="mt-0.5 size-5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface outline-none checked:border-6 checked:border-accent"
                  />
                  <span className="flex min-w-0 flex-1 flex-col">
                    <span className={cx(parent === null && 'font-semibold')}>{label}</span>
                    <span className="text-sm text-ink-soft">{description}</span>
                  </span>
                  <span className="shrink-0 text-sm text-ink-faint">{names[own]}</span>
                </label>
              ))}
            </fieldset>
          )
        }
      </QueryView>
      <p role="status" className="sr-only">
        {found.data ? `${found.data.length} standards found` : ''}
      </p>
    </div>
  );
}
