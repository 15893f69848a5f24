import type { ChatRequest } from './chat-request.ts';

/** What a provider reports; counted from the text (four characters a token) where a script says nothing. */
export type ReportedUsage = { promptTokens: number; completionTokens: number; cachedTokens: number };

/** How the server meets one request. `delayMs` passes before the first byte. */
export type Behaviour = { delayMs?: number } & (
  | {
      kind: 'reply';
      text: string | ((request: ChatRequest) => string);
      finishReason?: 'stop' | 'length';
      usage?: ReportedUsage;
      /** Between two pieces of a streamed reply. */
      pieceDelayMs?: number;
    }
  /** An error body in the provider's form. */
  | { kind: 'error'; status: number; code: string; message?: string; headers?: Readonly<Record<string, string>> }
  /** Sends the headers and half of the reply (half of the JSON, or half of the stream), then destroys the socket. */
  | { kind: 'cut'; text: string }
  /** The same half, and then silence on an open connection. */
  | { kind: 'stall'; text: string }
  /** Accepts the request and destroys the socket without a byte. */
  | { kind: 'hang-up' }
  /** A complete HTTP 200 with this body instead of the protocol's. */
  | { kind: 'raw'; body: string; contentType: string }
);

export function says(text: string | ((request: ChatRequest) => string), usage?: ReportedUsage): Behaviour {
  return usage ? { kind: 'reply', text, usage } : { kind: 'reply', text };
}

export function saysJson(value: unknown, usage?: ReportedUsage): Behaviour {
  return says(JSON.stringify(value), usage);
}

/** A reply that the token limit ended. */
export function saysTooMuch(text: string): Behaviour {
  return { kind: 'reply', text, finishReason: 'length' };
}

/** The same, `ms` later. */
export function slow(ms: number, behaviour: Behaviour): Behaviour {
  return { ...behaviour, delayMs: ms };
}

export function rateLimited(retryAfterSeconds?: number): Behaviour {
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { kind: 'error', status: 429, code: 'rate_limit_exceeded', headers };
}

export function serverError(status = 500): Behaviour {
  return { kind: 'error', status, code: 'internal_server_error' };
}

export function unauthorised(): Behaviour {
  return { kind: 'error', status: 401, code: 'invalid_api_key' };
}

export function modelNotFound(): Behaviour {
  return { kind: 'error', status: 404, code: 'model_not_found' };
}

/** The provider's own check of structured output failed; the real one quotes the model's text, so this does too. */
export function jsonValidateFailed(generation: string): Behaviour {
  return { kind: 'error', status: 400, code: 'json_validate_failed', message: `failed_generation: ${generation}` };
}

export function cutMidReply(text: string): Behaviour {
  return { kind: 'cut', text };
}

export function stallsMidReply(text: string): Behaviour {
  return { kind: 'stall', text };
}

export function hangsUp(): Behaviour {
  return { kind: 'hang-up' };
}

/** What a captive portal or a broken gateway sends: a page with status 200. */
export function sendsPage(): Behaviour {
  return { kind: 'raw', body: '<!doctype html><title>Welcome</title>', contentType: 'text/html' };
}

/** What a provider that moved answers. */
export function redirects(location: string): Behaviour {
  return { kind: 'error', status: 307, code: 'moved', headers: { location } };
}

/** A body that says JSON and is not. */
export function sendsBrokenBody(): Behaviour {
  return { kind: 'raw', body: '{"id": "chatcmpl-1", "choices": [', contentType: 'application/json' };
}
