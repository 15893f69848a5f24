import { helpingModes, type TutorMode, tutorModes } from '@skillbridge/domain';
import { RadioGroup, Section } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';
import { AllowedModes } from './allowed-modes.tsx';
import type { DraftForm } from './editor-types.ts';

/** How the tutor helps while students work on it: what they may choose from, and what it begins with. */
export function TutorPart({ form }: { form: DraftForm }) {
  const allowed = useWatch({ control: form.control, name: 'allowedModes' }) ?? helpingModes;
  const mode = useWatch({ control: form.control, name: 'tutorMode' });
  const open = (one: TutorMode): boolean => one === 'off' || allowed.includes(one);
  return (
    <Section title="Tutor" hint="Whatever the mode, it never gives the final answer away before the work is handed in.">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <AllowedModes form={form} disabled={mode === 'off'} />
        <RadioGroup
          label="Begins with"
          error={form.formState.errors.tutorMode?.message}
          options={tutorModes.map((one) => ({ value: one, label: tutorModeWords[one].name, disabled: !open(one) }))}
          {...form.register('tutorMode')}
        />
      </div>
      {mode === 'explain' && (
        <p role="status" className="pt-2 text-sm text-ink-soft">
          {allowed.length === 1
            ? 'Nothing else is allowed, so the tutor stays closed until a student has handed in.'
            : 'Until a student has handed in, it begins with the first of the other ways.'}
        </p>
      )}
    </Section>
  );
}
