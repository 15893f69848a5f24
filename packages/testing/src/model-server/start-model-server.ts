import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour } from './behaviour.ts';
import { type ChatRequest, chatBodySchema } from './chat-request.ts';
import { findStrictViolation } from './find-strict-violation.ts';
import { writeHalf, writeReply } from './write-reply.ts';

/** Behaviours in the order of the requests, the last one repeating; or a function of the request and its number. */
export type ModelScript = readonly [Behaviour, ...Behaviour[]] | ((request: ChatRequest, index: number) => Behaviour);

export type ModelServer = {
  /** The base URL to configure: loopback, without the API's path. */
  url: string;
  /** Every chat request so far, in order of arrival. */
  requests: ChatRequest[];
  /** Replaces the script; the numbering of requests for a function goes on, a list starts anew. */
  follow(script: ModelScript): void;
  /** Ends open connections and waits for nobody. */
  close(): Promise<void>;
};

/**
 * A language-model provider on a loopback port that speaks the chat-completions protocol (JSON, server-sent events,
 * error bodies, model list) and behaves as scripted. Like the real one it answers 400 to a malformed request and to a
 * strict schema that breaks the rules of strict mode.
 */
export async function startModelServer(
  script: ModelScript,
  models: readonly string[] = ['openai/gpt-oss-120b'],
): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const closing = new AbortController();
  let current = script;
  let scriptedFrom = 0;

  const nextBehaviour = (request: ChatRequest): Behaviour => {
    const index = requests.length - 1;
    if (typeof current === 'function') return current(request, index);
    return current[Math.min(index - scriptedFrom, current.length - 1)] ?? current[0];
  };

  const answerChat = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = chatBodySchema.safeParse(parseJson(await readText(incoming)));
    if (!body.success) return sendError(response, { status: 400, code: 'invalid_request_error' });
    const request: ChatRequest = { headers: flattenHeaders(incoming), body: body.data };
    requests.push(request);
    const format = body.data.response_format?.json_schema;
    const violation = format?.strict ? findStrictViolation(format.schema) : null;
    if (violation) return sendError(response, { status: 400, code: 'invalid_json_schema', message: violation });
    await behave(nextBehaviour(request), request, response, closing.signal);
  };

  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
    if (incoming.method === 'POST' && path === '/openai/v1/chat/completions') {
      answerChat(incoming, response).catch(() => response.destroy());
    } else if (incoming.method === 'GET' && path === '/openai/v1/models') {
      const data = models.map((id) => ({ id, object: 'model', created: 1_790_000_000, owned_by: 'test' }));
      sendJson(response, 200, { object: 'list', data });
    } else {
      sendError(response, { status: 404, code: 'unknown_url' });
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

async function behave(
  behaviour: Behaviour,
  request: ChatRequest,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (behaviour.delayMs) await pause(behaviour.delayMs, undefined, { signal });
  switch (behaviour.kind) {
    case 'reply':
      return writeReply(response, request, behaviour, signal);
    case 'error':
      return sendError(response, behaviour);
    case 'cut':
      return writeHalf(response, request, behaviour.text, () => response.destroy());
    case 'stall':
      return writeHalf(response, request, behaviour.text, () => undefined);
    case 'hang-up':
      response.destroy();
      return;
    case 'raw':
      response.writeHead(200, { 'content-type': behaviour.contentType });
      response.end(behaviour.body);
  }
}

function sendError(
  response: ServerResponse,
  error: { status: number; code: string; message?: string; headers?: Readonly<Record<string, string>> },
): void {
  const type = error.status >= 500 ? 'internal_server_error' : 'invalid_request_error';
  const message = error.message ?? `Scripted: ${error.code}`;
  sendJson(response, error.status, { error: { message, type, code: error.code } }, error.headers);
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
