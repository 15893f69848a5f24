import { Button, FormError, Section, Switch, TextField, UnsavedGuard } from '@skillbridge/ui';
import { Controller } from 'react-hook-form';
import type { AcademySettings } from '../shared/types.ts';
import { BudgetFields } from './budget-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { useSettingsEdit } from './use-settings-edit.ts';

/** Name, time zone, AI budget, tutor limits and leaderboards, saved together. */
export function SettingsForm({ settings }: { settings: AcademySettings }) {
  const { form, onSubmit, busy, failure } = useSettingsEdit(settings);
  const { register, control, formState } = form;
  const { errors, isDirty } = formState;
  return (
    <form onSubmit={onSubmit} noValidate>
      <UnsavedGuard dirty={isDirty && !busy} />
      <FormError>{failure.sentence}</FormError>
      <Section title="The academy">
        <div className="flex max-w-md flex-col gap-4">
          <TextField
            label="Academy name"
            error={errors.name?.message ?? failure.fields['name']}
            {...register('name')}
          />
          <Controller
            control={control}
            name="timeZone"
            render={({ field }) => (
              <TimeZoneField
                value={field.value}
                onChange={field.onChange}
                error={errors.timeZone?.message ?? failure.fields['timeZone']}
              />
            )}
          />
        </div>
      </Section>
      <Section title="AI budget" hint="What the AI provider may cost the academy in a calendar month.">
        <BudgetFields form={form} />
      </Section>
      <Section
        title="Tutor limits"
        hint="What is too much in a day, by the academy’s clocks. Students get a friendly sentence."
      >
        <LimitFields form={form} />
      </Section>
      <Section title="Leaderboards">
        <Switch
          label="Let students compare points"
          hint="Off unless you want it. Each student still decides whether to take part."
          className="max-w-md"
          {...register('leaderboards')}
        />
      </Section>
      <div className="flex items-center gap-2 border-t border-line pt-6">
        <Button type="submit" variant="primary" pending={busy} disabled={!isDirty}>
          Save settings
        </Button>
        {isDirty && !busy && (
          <Button variant="quiet" onClick={() => form.reset()}>
            Undo changes
          </Button>
        )}
      </div>
    </form>
  );
}
