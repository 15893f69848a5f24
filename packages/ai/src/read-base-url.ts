import type { ModelConfig } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';

/**
 * The address as the provider's SDK wants it. Documentation gives addresses with and without the API's own path, and
 * the SDKs differ in which of it they add: all of these forms work here. Throws `AiConfigError` for no web address.
 */
export function readBaseUrl(provider: ModelConfig['provider'], baseUrl: string): string {
  const url = URL.parse(baseUrl);
  const isWeb = url && ['http:', 'https:'].includes(url.protocol);
  if (!isWeb || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new AiConfigError('The AI base URL is not a web address. Write it like https://host or https://host/path.');
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:chat\/completions|messages|models)$/, '');
  switch (provider) {
    case 'groq':
      return url.origin + path.replace(/\/openai\/v1$/, '');
    case 'anthropic':
      return url.origin + path.replace(/\/v1$/, '');
    case 'openai-compatible':
      return url.origin + (path === '' ? '/v1' : path);
  }
}
