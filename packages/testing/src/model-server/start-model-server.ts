import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour } from './behaviour.ts';
import type { ChatRequest } from './chat-request.ts';
import { findStrictViolation } from './find-strict-violation.ts';
import { chatWire } from './wires/chat-wire.ts';
import { messagesWire } from './wires/messages-wire.ts';
import type { ScriptedError, Wire } from './wires/wire.ts';
import { type Exchange, writeBreakdown, writeEndlessly, writeHalf, writeReply } from './write-reply.ts';

/** Behaviours in the order of the requests, the last one repeating; or a function of the request and its number. */
export type ModelScript = readonly [Behaviour, ...Behaviour[]] | ((request: ChatRequest, index: number) => Behaviour);

export type ModelServer = {
  /** The base URL to configure: loopback, without the API's path. */
  url: string;
  /** Every chat request so far, in order of arrival. */
  requests: ChatRequest[];
  /** Answers that are still being written: a caller that went away leaves none. */
  busy(): number;
  /** Replaces the script; the numbering of requests for a function goes on, a list starts anew. */
  follow(script: ModelScript): void;
  /** Ends open connections and waits for nobody. */
  close(): Promise<void>;
};

/** Which protocol is spoken where. */
const wires: Readonly<Record<string, Wire>> = {
  '/openai/v1/chat/completions': chatWire('groq'),
  '/v1/chat/completions': chatWire('openai'),
  '/v1/messages': messagesWire,
};

/**
 * A language-model provider on a loopback port that speaks three protocols (JSON, server-sent events, error bodies,
 * model list), told apart by the path, and behaves as scripted. Like the real ones it answers 400 to a malformed
 * request and to a strict schema that breaks the rules of strict mode.
 */
export async function startModelServer(
  script: ModelScript,
  models: readonly string[] = ['openai/gpt-oss-120b'],
): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const closing = new AbortController();
  let current = script;
  let busy = 0;
  let scriptedFrom = 0;

  const nextBehaviour = (request: ChatRequest): Behaviour => {
    const index = requests.length - 1;
    if (typeof current === 'function') return current(request, index);
    return current[Math.min(index - scriptedFrom, current.length - 1)] ?? current[0];
  };

  const answerChat = async (wire: Wire, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = parseJson(await readText(incoming));
    const body = wire.read(raw);
    if (!body) return sendError(response, wire, { status: 400, code: 'invalid_request_error' });
    const request: ChatRequest = { dialect: wire.dialect, headers: flattenHeaders(incoming), body, raw };
    requests.push(request);
    const format = body.response_format?.json_schema;
    const violation = format?.strict ? findStrictViolation(format.schema) : null;
    if (violation) return sendError(response, wire, { status: 400, code: 'invalid_json_schema', message: violation });
    await behave(nextBehaviour(request), { wire, request, response, signal: closing.signal });
  };

  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
    const wire = wires[path];
    if (incoming.method === 'POST' && wire) {
      busy += 1;
      response.once('close', () => {
        busy -= 1;
      });
      answerChat(wire, incoming, response).catch(() => response.destroy());
    } else if (incoming.method === 'GET' && /^(?:\/openai)?\/v1\/models$/.test(path)) {
      const data = models.map((id) => ({ id, object: 'model', created: 1_790_000_000, owned_by: 'test' }));
      sendJson(response, 200, { object: 'list', data });
    } else {
      sendJson(response, 404, { error: { message: 'Scripted: unknown_url', code: 'unknown_url' } });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The model server has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    busy: () => busy,
    follow(next) {
      current = next;
      scriptedFrom = requests.length;
    },
    close() {
      closing.abort();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function behave(behaviour: Behaviour, exchange: Exchange): Promise<void> {
  const { response, wire, signal } = exchange;
  if (behaviour.delayMs) await pause(behaviour.delayMs, undefined, { signal });
  switch (behaviour.kind) {
    case 'reply':
      return writeReply(exchange, behaviour);
    case 'error':
      return sendError(response, wire, behaviour);
    case 'cut':
      return writeHalf(exchange, behaviour.text, () => response.destroy());
    case 'breakdown':
      return writeBreakdown(exchange, behaviour.text, behaviour);
    case 'endless':
      return writeEndlessly(exchange, behaviour.piece);
    case 'stall':
      return writeHalf(exchange, behaviour.text, () => undefined);
    case 'hang-up':
      response.destroy();
      return;
    case 'raw':
      response.writeHead(behaviour.status ?? 200, { 'content-type': behaviour.contentType });
      response.end(behaviour.body);
  }
}

function sendError(
  response: ServerResponse,
  wire: Wire,
  error: ScriptedError & { headers?: Readonly<Record<string, string>> },
): void {
  sendJson(response, error.status, wire.failure(error), error.headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function flattenHeaders(incoming: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
