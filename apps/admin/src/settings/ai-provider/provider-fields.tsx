import { SelectField, TextField } from '@skillbridge/ui';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { AiSettings } from '../../shared/types.ts';
import { type ProviderValues, usesStoredKey } from './provider-values.ts';

/** Where the provider is, which models, and its key, which is written and never shown again. */
export function ProviderFields({
  form,
  settings,
  errors,
}: {
  form: UseFormReturn<ProviderValues>;
  settings: AiSettings;
  errors: Readonly<Record<string, string>>;
}) {
  const { register, control } = form;
  const values = useWatch({ control });
  const stored = usesStoredKey({ ...form.getValues(), ...values }, settings);
  const hint = settings.chosen?.keyHint;
  // Somebody's own server has models that only its owner knows.
  const usual = values.baseUrl ? {} : { placeholder: 'The usual one', optional: true };
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {settings.baseUrls.length > 0 && (
        <SelectField
          label="Address"
          className="sm:col-span-2"
          hint="This deployment allows these and no others."
          placeholder="The provider’s own"
          error={errors['baseUrl']}
          options={settings.baseUrls.map((url) => ({ value: url, label: url }))}
          {...register('baseUrl')}
        />
      )}
      <TextField
        label="Text model"
        spellCheck={false}
        {...usual}
        error={errors['textModel']}
        {...register('textModel')}
      />
      <TextField
        label="Model for pictures"
        spellCheck={false}
        optional
        placeholder={values.baseUrl ? 'None: photos are not looked at' : 'The usual one'}
        error={errors['visionModel']}
        {...register('visionModel')}
      />
      <TextField
        label="API key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        className="sm:col-span-2"
        optional={stored}
        placeholder={stored ? `Stored${hint ? `, ends in ${hint}` : ''}` : ''}
        hint={
          stored
            ? 'Leave it empty to keep the stored key. It is sealed and never shown.'
            : `It is sealed on the server and never shown again.${values.baseUrl ? ' If this server needs none, type anything.' : ''}`
        }
        error={errors['apiKey']}
        {...register('apiKey')}
      />
    </div>
  );
}
