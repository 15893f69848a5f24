import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour, ReportedUsage } from './behaviour.ts';
import { type ChatRequest, readPrompt } from './chat-request.ts';

type Reply = Extract<Behaviour, { kind: 'reply' }>;

/** Writes a whole completion in the provider's protocol: one JSON object, or server-sent events. */
export async function writeReply(
  response: ServerResponse,
  request: ChatRequest,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  const text = typeof reply.text === 'string' ? reply.text : reply.text(request);
  const usage = toWire(reply.usage ?? countTokens(request, text));
  const finishReason = reply.finishReason ?? 'stop';
  if (!request.body.stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(request, text, finishReason, usage)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const piece of splitText(text)) {
    if (reply.pieceDelayMs) await pause(reply.pieceDelayMs, undefined, { signal });
    response.write(event(request, { content: piece }, null));
  }
  response.write(event(request, {}, finishReason, { x_groq: { id: 'req_1', usage } }));
  response.end('data: [DONE]\n\n');
}

/** Writes half of a completion, streamed or not, and calls `then` once the bytes are on their way. */
export function writeHalf(response: ServerResponse, request: ChatRequest, text: string, then: () => void): void {
  const whole = request.body.stream
    ? event(request, { content: text.slice(0, Math.ceil(text.length / 2)) }, null)
    : JSON.stringify(completion(request, text, 'stop', toWire(countTokens(request, text))));
  const part = request.body.stream ? whole : whole.slice(0, Math.ceil(whole.length / 2));
  const contentType = request.body.stream ? 'text/event-stream' : 'application/json';
  response.writeHead(200, { 'content-type': contentType });
  response.write(part, then);
}

function completion(request: ChatRequest, text: string, finishReason: string, usage: object): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: request.body.model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, logprobs: null, finish_reason: finishReason }],
    usage,
    x_groq: { id: 'req_1' },
  };
}

function event(request: ChatRequest, delta: object, finishReason: string | null, extra: object = {}): string {
  const chunk = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: request.body.model,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...extra,
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

function toWire(usage: ReportedUsage): object {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens },
  };
}

function countTokens(request: ChatRequest, text: string): ReportedUsage {
  return {
    promptTokens: Math.ceil(readPrompt(request).length / 4),
    completionTokens: Math.ceil(text.length / 4),
    cachedTokens: 0,
  };
}

/** Words with the space before them, as models stream them. */
function splitText(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}
