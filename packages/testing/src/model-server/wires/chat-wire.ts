import { type ChatRequest, chatBodySchema } from '../chat-request.ts';
import type { Ending, ScriptedError, Wire } from './wire.ts';

/** Chat completions, as Groq speaks them or as everybody else does: they differ in where a stream reports its tokens. */
export function chatWire(dialect: 'groq' | 'openai'): Wire {
  const ownEnd = (ending: Ending) => (dialect === 'groq' ? { x_groq: { id: 'req_1', usage: toWire(ending) } } : {});
  return {
    dialect,
    read: (body) => chatBodySchema.safeParse(body).data ?? null,
    whole: (request, text, ending) => ({
      ...head(request, 'chat.completion'),
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: text },
          logprobs: null,
          finish_reason: ending.finishReason,
        },
      ],
      usage: toWire(ending),
      ...(dialect === 'groq' ? { x_groq: { id: 'req_1' } } : {}),
    }),
    opening: (request) => event(request, { role: 'assistant', content: '' }, null),
    piece: (request, text) => event(request, { content: text }, null),
    closing(request, ending) {
      const last = event(request, {}, ending.finishReason, ownEnd(ending));
      const asked = dialect === 'openai' && request.body.stream_options?.include_usage === true;
      const tokens = { ...head(request, 'chat.completion.chunk'), choices: [], usage: toWire(ending) };
      return `${last}${asked ? `data: ${JSON.stringify(tokens)}\n\n` : ''}data: [DONE]\n\n`;
    },
    failure,
    failureEvent: (error) => `data: ${JSON.stringify(failure(error))}\n\n`,
  };
}

function failure({ status, code, message }: ScriptedError): object {
  const type = status >= 500 ? 'internal_server_error' : 'invalid_request_error';
  return { error: { message: message ?? `Scripted: ${code}`, type, code } };
}

function head(request: ChatRequest, object: string): object {
  return { id: 'chatcmpl-1', object, created: 1_790_000_000, model: request.body.model };
}

function event(request: ChatRequest, delta: object, finishReason: string | null, extra: object = {}): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ ...head(request, 'chat.completion.chunk'), choices, ...extra })}\n\n`;
}

function toWire({ usage }: Ending): object {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens },
  };
}
