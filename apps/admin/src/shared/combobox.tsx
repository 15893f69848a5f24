import { cx, TextField } from '@skillbridge/ui';
import { Check } from 'lucide-react';
import { useComboboxKeys } from './use-combobox-keys.ts';

export type ComboboxOption = { readonly value: string; readonly label: string; readonly detail?: string };

export type ComboboxProps = {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** What is chosen, or null. */
  chosen: ComboboxOption | null;
  /** The options that match what is typed. */
  options: readonly ComboboxOption[];
  typed: string;
  onType: (text: string) => void;
  onChoose: (option: ComboboxOption) => void;
  /** Options are on their way; until they are here the keys choose nothing. */
  loading?: boolean;
  autoFocus?: boolean;
};

/** A choice of one from many, found by typing. The list opens in the flow of the page, so that nothing can cut it off. */
export function Combobox(props: ComboboxProps) {
  const { label, hint, error, chosen, options, typed, loading = false } = props;
  const { open, active, listId, optionId, inputProps, choose } = useComboboxKeys(props);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <TextField
        label={label}
        hint={hint}
        error={error}
        autoComplete="off"
        spellCheck={false}
        autoFocus={props.autoFocus}
        placeholder="Type to search"
        value={open ? typed : (chosen?.label ?? '')}
        {...inputProps}
      />
      {open && (
        <div className="rounded-md border border-line bg-surface">
          <div id={listId} role="listbox" aria-label={label} className="max-h-60 overflow-y-auto p-1">
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
              <div
                key={option.value}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={option.value === chosen?.value}
                // Not the focus: it stays in the box.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
                className={cx(
                  'flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-3 py-1 hover:bg-well',
                  index === active && 'bg-well',
                )}
              >
                <span className="min-w-0 flex-1">
                  {option.label}
                  {option.detail && <span className="block text-sm text-ink-faint">{option.detail}</span>}
                </span>
                {option.value === chosen?.value && <Check aria-hidden className="size-4 shrink-0 text-accent" />}
              </div>
            ))}
          </div>
          <p role="status" className={cx('px-4 pb-2 text-sm text-ink-faint', options.length > 0 && 'sr-only')}>
            {loading
              ? 'Searching'
              : options.length === 0
                ? 'Nobody and nothing fits. Try another word.'
                : `${options.length} to choose from`}
          </p>
        </div>
      )}
    </div>
  );
}
