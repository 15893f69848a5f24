import { AlertBanner } from '@skillbridge/ui';
import { providerWords } from '../../shared/provider-words.ts';
import type { AiSettings } from '../../shared/types.ts';

/** What answers now, and what is wrong with the choice where it cannot be used. */
export function ProviderInUse({ settings }: { settings: AiSettings }) {
  const { chosen, inUse } = settings;
  const model = inUse.textModel === null ? '' : ` with ${inUse.textModel}`;
  return (
    <>
      <p className="text-ink-soft">
        In use now: {providerWords(inUse.provider)}
        {model}
        {chosen === null && ', as this deployment is set up'}.
        {inUse.circuit === 'open' && ' It has been failing, so the built-in engine answers for a while.'}
        {!inUse.priced && ' Its price is not known here, so the AI budget does not count it.'}
        {inUse.provider !== 'built-in' && !inUse.readsImages && ' It cannot look at photos.'}
      </p>
      {chosen?.problem && (
        <AlertBanner tone="warning" title="The chosen provider is not in use">
          {chosen.problem} Until then the built-in engine answers.
        </AlertBanner>
      )}
    </>
  );
}
