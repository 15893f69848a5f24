import { providerWords } from '../shared/provider-words.ts';
import type { AuditEntry } from '../shared/types.ts';

type Detail = AuditEntry['detail'];

const names: Readonly<Record<string, string>> = {
  provider: 'the AI provider',
  baseUrl: 'the address',
  textModel: 'the text model',
  visionModel: 'the model for pictures',
};

/** What changed about the academy's AI provider. The log never holds a key, only whether it is another one. */
export function sayProvider(detail: Detail): string {
  const hasNewProvider = 'provider.to' in detail;
  const changed = Object.keys(names)
    // A new provider has other models; saying so would hide what matters.
    .filter((key) => `${key}.to` in detail && (key === 'provider' || !hasNewProvider))
    .map((key) => `${names[key]} from ${sayValue(key, detail, 'from')} to ${sayValue(key, detail, 'to')}`);
  const withKey = detail['keyReplaced'] === true;
  if (changed.length === 0) return withKey ? 'replaced the key of the AI provider' : 'saved the AI provider unchanged';
  return `changed ${changed.join(', and ')}${withKey ? ', with a new key' : ''}`;
}

function sayValue(key: string, detail: Detail, which: 'from' | 'to'): string {
  const value = detail[`${key}.${which}`];
  if (typeof value !== 'string') return key === 'provider' ? 'the deployment’s' : 'the usual one';
  return key === 'provider' ? providerWords(value) : value;
}
