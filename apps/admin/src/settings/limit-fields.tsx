import { TextField } from '@skillbridge/ui';
import type { UseFormReturn } from 'react-hook-form';
import type { LimitName } from './limit-values.ts';
import type { SettingsValues } from './settings-values.ts';

type LimitField = { name: LimitName; label: string; hint: string; suffix: string; optional?: boolean };

const limits: readonly LimitField[] = [
  {
    name: 'messagesPerStudent',
    label: 'Messages of one student a day',
    hint: 'Twenty is a long session.',
    suffix: 'a day',
  },
  {
    name: 'messagesPerAcademy',
    label: 'Messages of all students a day',
    hint: 'Empty means no limit.',
    suffix: 'a day',
    optional: true,
  },
  {
    name: 'tokensPerStudent',
    label: 'Model tokens of one student a day',
    hint: 'Then the built-in engine answers. Empty means no limit.',
    suffix: 'tokens',
    optional: true,
  },
  {
    name: 'transcriptDays',
    label: 'Keep conversations for',
    hint: 'From the last message on; then they are gone for good.',
    suffix: 'days',
  },
];

/** How much the tutor may be used, and how long what was said is kept. */
export function LimitFields({ form }: { form: UseFormReturn<SettingsValues> }) {
  const errors = form.formState.errors.tutor;
  return (
    <div className="grid max-w-2xl gap-x-8 gap-y-4 sm:grid-cols-2">
      {limits.map(({ name, ...field }) => (
        <TextField
          key={name}
          {...field}
          inputMode="numeric"
          className="justify-end"
          error={errors?.[name]?.message}
          {...form.register(`tutor.${name}`)}
        />
      ))}
    </div>
  );
}
