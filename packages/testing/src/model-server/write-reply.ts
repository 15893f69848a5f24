import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour, ReportedUsage } from './behaviour.ts';
import { type ChatRequest, readPrompt } from './chat-request.ts';
import type { ScriptedError, Wire } from './wires/wire.ts';

/** One request and the way to answer it. */
export type Exchange = { wire: Wire; request: ChatRequest; response: ServerResponse; signal: AbortSignal };

type Reply = Extract<Behaviour, { kind: 'reply' }>;

const stream = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };
const json = { 'content-type': 'application/json' };

/** Writes a whole completion in the provider's protocol: one JSON object, or server-sent events. */
export async function writeReply({ response, wire, request, signal }: Exchange, reply: Reply): Promise<void> {
  const text = typeof reply.text === 'string' ? reply.text : reply.text(request);
  const ending = { finishReason: reply.finishReason ?? 'stop', usage: reply.usage ?? countTokens(request, text) };
  if (!request.body.stream) {
    response.writeHead(200, json);
    response.end(JSON.stringify(wire.whole(request, text, ending)));
    return;
  }
  response.writeHead(200, stream);
  response.write(wire.opening(request, ending));
  const tell = async (part: string): Promise<void> => {
    for (const piece of splitText(part)) {
      if (reply.pieceDelayMs) await pause(reply.pieceDelayMs, undefined, { signal });
      if (!response.destroyed) response.write(wire.piece(request, piece));
    }
  };
  if (reply.hold) {
    await tell(reply.hold.after);
    await Promise.race([reply.hold.until, new Promise((resolve) => response.once('close', resolve))]);
  }
  await tell(text.slice(reply.hold?.after.length ?? 0));
  response.end(wire.closing(request, ending));
}

/** Writes half of a completion, streamed or not, and calls `then` once the bytes are on their way. */
export function writeHalf({ response, wire, request }: Exchange, text: string, then: () => void): void {
  const ending = { finishReason: 'stop' as const, usage: countTokens(request, text) };
  if (request.body.stream) {
    response.writeHead(200, stream);
    const half = wire.piece(request, text.slice(0, Math.ceil(text.length / 2)));
    response.write(wire.opening(request, ending) + half, then);
    return;
  }
  const whole = JSON.stringify(wire.whole(request, text, ending));
  response.writeHead(200, json);
  response.write(whole.slice(0, Math.ceil(whole.length / 2)), then);
}

/** Half of a streamed reply and then the provider's own error; without a stream the error alone. */
export function writeBreakdown(exchange: Exchange, text: string, error: ScriptedError): void {
  const { response, wire, request } = exchange;
  if (request.body.stream) {
    writeHalf(exchange, text, () => response.end(wire.failureEvent(error)));
    return;
  }
  response.writeHead(error.status, json);
  response.end(JSON.stringify(wire.failure(error)));
}

/** Writes the same piece for ever, as fast as it is read; ends when the reader goes away. */
export async function writeEndlessly({ response, wire, request }: Exchange, piece: string): Promise<void> {
  const ending = { finishReason: 'stop' as const, usage: countTokens(request, piece) };
  response.writeHead(200, request.body.stream ? stream : json);
  response.write(request.body.stream ? wire.opening(request, ending) : '{"padding": "');
  const more = request.body.stream ? wire.piece(request, piece) : piece;
  while (!response.destroyed) {
    if (response.write(more)) await new Promise(setImmediate);
    else await new Promise<void>((resolve) => response.once('drain', resolve).once('close', resolve));
  }
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
