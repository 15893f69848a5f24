import Groq, { APIConnectionTimeoutError, APIError } from 'groq-sdk';
import { boundedFetch } from '../bounded-fetch.ts';
import type { ModelPort } from '../port.ts';
import { buildGroqBody } from './build-groq-body.ts';
import { readChatAnswer, readChatStream } from './chat-answer.ts';
import { createSdkPort } from './create-sdk-port.ts';
import type { PortSettings } from './port-settings.ts';
import { readSdkFailure } from './read-sdk-failure.ts';
import { sdkOptions } from './sdk-options.ts';

/** The port over `groq-sdk`. */
export function createGroqPort(settings: PortSettings): ModelPort {
  const client = new Groq({ ...sdkOptions(settings), fetch: settings.fetch ?? boundedFetch });
  const { completions } = client.chat;
  return createSdkPort(settings, {
    hasPlainForm: false,
    async ask(request, { model, signal }) {
      return readChatAnswer(await completions.create({ ...buildGroqBody(model, request), stream: false }, { signal }));
    },
    async listen(request, { model, signal }) {
      return readChatStream(await completions.create({ ...buildGroqBody(model, request), stream: true }, { signal }));
    },
    readFailure: (error) => readSdkFailure(error, { APIError, APIConnectionTimeoutError }),
  });
}
