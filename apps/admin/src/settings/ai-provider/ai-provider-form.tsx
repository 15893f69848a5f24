import { AlertBanner, Button, FormError, RadioGroup, UnsavedGuard } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import { providerWords } from '../../shared/provider-words.ts';
import type { AiSettings } from '../../shared/types.ts';
import { ProviderFields } from './provider-fields.tsx';
import { useAiProvider } from './use-ai-provider.ts';

/** Whose provider, its models, where it is and its key. */
export function AiProviderForm({ settings }: { settings: AiSettings }) {
  const { form, onSubmit, busy, check, checked, forgetCheck, failure } = useAiProvider(settings);
  const { register, control, formState } = form;
  const provider = useWatch({ control, name: 'provider' });
  const { isDirty } = formState;
  const isModel = provider !== 'deployment' && provider !== 'built-in';
  return (
    <form onSubmit={onSubmit} onChange={forgetCheck} noValidate className="flex flex-col gap-6">
      <UnsavedGuard dirty={isDirty && !busy} />
      <FormError>{failure.sentence}</FormError>
      <RadioGroup
        label="Provider"
        error={failure.fields['provider']}
        options={[
          {
            value: 'deployment',
            label: 'The deployment’s',
            hint: `Now ${providerWords(settings.deployment.provider)}.`,
          },
          { value: 'built-in', label: 'Built-in engine', hint: 'Nothing leaves the server, and nothing costs.' },
          { value: 'groq', label: 'Groq', hint: 'With a key of the academy’s own.' },
          { value: 'anthropic', label: 'Anthropic', hint: 'With a key of the academy’s own.' },
          { value: 'openai-compatible', label: 'OpenAI-compatible', hint: 'OpenAI, or a server that speaks like it.' },
        ]}
        {...register('provider')}
      />
      {isModel && <ProviderFields form={form} settings={settings} errors={failure.fields} />}
      {checked && (
        <AlertBanner
          role="status"
          tone={checked.ok ? 'success' : 'warning'}
          title={checked.ok ? 'It works' : 'Not yet'}
        >
          {checked.sentence}
        </AlertBanner>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-6">
        <Button type="submit" variant="primary" pending={busy} disabled={!isDirty}>
          Save provider
        </Button>
        {isModel && <Button onClick={check}>Check key</Button>}
        {isDirty && !busy && (
          <Button variant="quiet" onClick={() => form.reset()}>
            Undo changes
          </Button>
        )}
      </div>
    </form>
  );
}
