import OpenAI, { APIConnectionTimeoutError, APIError } from 'openai';
import { boundedFetch } from '../bounded-fetch.ts';
import type { ModelPort } from '../port.ts';
import { buildOpenAiBody } from './build-openai-body.ts';
import { readChatAnswer, readChatStream } from './chat-answer.ts';
import { createSdkPort } from './create-sdk-port.ts';
import type { PortSettings } from './port-settings.ts';
import { readSdkFailure } from './read-sdk-failure.ts';
import { sdkOptions } from './sdk-options.ts';

const OWN_ADDRESS = 'https://api.openai.com/v1';

/** The port over `openai`, for OpenAI and for servers that speak its chat completions (vLLM, Ollama, LM Studio). */
export function createOpenAiPort(settings: PortSettings): ModelPort {
  const baseURL = settings.baseUrl ?? OWN_ADDRESS;
  const own = new URL(baseURL).hostname === new URL(OWN_ADDRESS).hostname;
  const client = new OpenAI({
    ...sdkOptions(settings),
    baseURL,
    fetch: settings.fetch ?? boundedFetch,
    // Otherwise read from the environment, and sent to whatever server is configured here.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
  });
  const { completions } = client.chat;
  return createSdkPort(settings, {
    hasPlainForm: true,
    async ask(request, form) {
      const body = { ...buildOpenAiBody(request, form, own), stream: false as const };
      return readChatAnswer(await completions.create(body, { signal: form.signal }));
    },
    async listen(request, form) {
      const tokens = form.plain ? {} : { stream_options: { include_usage: true } };
      const body = { ...buildOpenAiBody(request, form, own), ...tokens, stream: true as const };
      return readChatStream(await completions.create(body, { signal: form.signal }));
    },
    readFailure: (error) => readSdkFailure(error, { APIError, APIConnectionTimeoutError }),
  });
}
