import { useApi } from '@skillbridge/client/react';
import { toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { formFailure } from '../shared/form-failure.ts';
import { settle } from '../shared/settle.ts';
import type { AcademySettings } from '../shared/types.ts';
import { changedSettings, settingsResolver, toSettingsValues } from './settings-values.ts';

/** Editing the settings: only what was changed is sent, and what others changed meanwhile shows in the rest. */
export function useSettingsEdit(stored: AcademySettings) {
  const { admin, account } = useApi();
  const queries = useQueryClient();
  const form = useForm({ resolver: settingsResolver, defaultValues: toSettingsValues(stored) });
  const update = useMutation(
    admin.academy.updateSettings.mutationOptions({
      onSuccess: (settings) => {
        queries.setQueryData(admin.academy.settings.queryKey(), settings);
        form.reset(toSettingsValues(settings));
        toast('Settings saved');
        void queries.invalidateQueries(admin.academy.overview.queryFilter());
        // The name in the frame and the zone of every date on the screens.
        void queries.invalidateQueries(account.me.queryFilter());
      },
    }),
  );
  useEffect(() => {
    form.reset(toSettingsValues(stored), { keepDirtyValues: true });
  }, [stored, form]);
  return {
    form,
    ...useFormSubmit(form.handleSubmit((values) => settle(update.mutateAsync(changedSettings(values, stored))))),
    failure: formFailure(update.error, ['name', 'timeZone', 'leaderboards']),
  };
}
