import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { formFailure } from '../../shared/form-failure.ts';
import { settle } from '../../shared/settle.ts';
import type { AiSettings } from '../../shared/types.ts';
import { type ProviderValues, toChoice, toProviderValues } from './provider-values.ts';

const shown = ['provider', 'baseUrl', 'textModel', 'visionModel', 'apiKey'];

/** Choosing, checking and giving up the academy's own provider. */
export function useAiProvider(settings: AiSettings) {
  const { admin } = useApi();
  const queries = useQueryClient();
  const form = useForm<ProviderValues>({ defaultValues: toProviderValues(settings) });
  const onSuccess = (view: AiSettings): void => {
    queries.setQueryData(admin.ai.get.queryKey(), view);
    form.reset(toProviderValues(view));
    toast('AI provider saved');
    void queries.invalidateQueries(admin.academy.overview.queryFilter());
  };
  // What somebody else chose meanwhile is shown above what is typed here; saving again then goes on top of it.
  const onError = (error: unknown): void => {
    if (describeFailure(error).reason === 'CONFLICT') void queries.invalidateQueries(admin.ai.get.queryFilter());
  };
  const update = useMutation(admin.ai.update.mutationOptions({ onSuccess, onError }));
  const remove = useMutation(admin.ai.remove.mutationOptions({ onSuccess, onError }));
  const check = useMutation(admin.ai.check.mutationOptions());
  const version = settings.chosen?.version ?? null;

  async function save(values: ProviderValues): Promise<unknown> {
    check.reset();
    const choice = toChoice(values);
    if (choice) return settle(update.mutateAsync({ ...choice, version }));
    return version === null ? null : settle(remove.mutateAsync({ version }));
  }

  return {
    form,
    ...useFormSubmit(form.handleSubmit(save)),
    /** Tries what is on the page; nothing is saved. */
    check: () => {
      update.reset();
      const choice = toChoice(form.getValues());
      return choice ? settle(check.mutateAsync(choice)) : Promise.resolve(null);
    },
    checked: check.data ?? null,
    forgetCheck: () => check.reset(),
    failure: formFailure(update.error ?? remove.error ?? check.error, shown),
  };
}
