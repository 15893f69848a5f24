import { tutorModes } from '@skillbridge/domain';
import { RadioGroup, Section } from '@skillbridge/ui';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';
import type { DraftForm } from './editor-types.ts';

/** How the tutor helps while students work on it. */
export function TutorPart({ form }: { form: DraftForm }) {
  return (
    <Section title="Tutor" hint="Whatever the mode, it never gives the final answer away before the work is handed in.">
      <RadioGroup
        label="Tutor mode"
        hideLabel
        error={form.formState.errors.tutorMode?.message}
        options={tutorModes.map((mode) => ({
          value: mode,
          label: tutorModeWords[mode].name,
          hint: tutorModeWords[mode].does,
        }))}
        {...form.register('tutorMode')}
      />
    </Section>
  );
}
