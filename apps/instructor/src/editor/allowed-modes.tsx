import { type HelpingMode, helpingModes } from '@skillbridge/domain';
import { Checkbox } from '@skillbridge/ui';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';

/** The modes that students may switch between, each with what it does. One at least stays. */
export function AllowedModes({ form, disabled }: { form: DraftForm; disabled: boolean }) {
  const id = useId();
  const allowed = useWatch({ control: form.control, name: 'allowedModes' }) ?? [...helpingModes];
  const error = form.formState.errors.allowedModes?.message;

  function toggle(mode: HelpingMode, on: boolean): void {
    const next = helpingModes.filter((one) => (one === mode ? on : allowed.includes(one)));
    form.setValue('allowedModes', next, { shouldDirty: true, shouldValidate: true });
    const [first] = next;
    // What it begins with is one of these, so it moves along.
    if (!on && first && form.getValues('tutorMode') === mode) {
      form.setValue('tutorMode', first, { shouldDirty: true, shouldValidate: true });
    }
  }

  return (
    <fieldset aria-describedby={error && `${id}-error`} disabled={disabled} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-sm font-semibold">Students may choose</legend>
      <div className="flex flex-col gap-2 py-1">
        {helpingModes.map((mode, index) => (
          <Checkbox
            key={mode}
            {...(index === 0 && { id: fieldId('allowedModes') })}
            label={tutorModeWords[mode].name}
            hint={tutorModeWords[mode].does}
            checked={allowed.includes(mode)}
            onChange={(event) => toggle(mode, event.currentTarget.checked)}
          />
        ))}
      </div>
      {disabled && <p className="text-sm text-ink-soft">The tutor is off for this assignment.</p>}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
