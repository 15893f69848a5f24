import Anthropic, { APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk';
import { boundedFetch } from '../bounded-fetch.ts';
import type { ModelPort } from '../port.ts';
import { readAnthropicAnswer, readAnthropicStream } from './anthropic-answer.ts';
import { buildAnthropicBody } from './build-anthropic-body.ts';
import { createSdkPort } from './create-sdk-port.ts';
import type { PortSettings } from './port-settings.ts';
import { readSdkFailure } from './read-sdk-failure.ts';
import { sdkOptions } from './sdk-options.ts';

const OWN_ADDRESS = 'https://api.anthropic.com';

/** The port over `@anthropic-ai/sdk`. */
export function createAnthropicPort(settings: PortSettings): ModelPort {
  const client = new Anthropic({
    ...sdkOptions(settings),
    baseURL: settings.baseUrl ?? OWN_ADDRESS,
    fetch: settings.fetch ?? boundedFetch,
    webhookKey: null,
  });
  return createSdkPort(settings, {
    hasPlainForm: true,
    async ask(request, form) {
      const body = { ...buildAnthropicBody(request, form), stream: false as const };
      return readAnthropicAnswer(await client.messages.create(body, { signal: form.signal }));
    },
    async listen(request, form) {
      const body = { ...buildAnthropicBody(request, form), stream: true as const };
      return readAnthropicStream(await client.messages.create(body, { signal: form.signal }));
    },
    readFailure: (error) => readSdkFailure(error, { APIError, APIConnectionTimeoutError }),
  });
}
