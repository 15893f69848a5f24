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
      /** Stops a streamed reply behind this beginning of it until the promise settles. */
      hold?: { after: string; until: Promise<unknown> };
    }
  /** An error body in the provider's form. */
  | { kind: 'error'; status: number; code: string; message?: string; headers?: Readonly<Record<string, string>> }
  /** Sends the headers and half of the reply (half of the JSON, or half of the stream), then destroys the socket. */
  | { kind: 'cut'; text: string }
  /** Half of a streamed reply, and then the provider's error inside the stream; without a stream the error alone. */
  | { kind: 'breakdown'; text: string; status: number; code: string }
  /** The same piece for ever. */
  | { kind: 'endless'; piece: string }
  /** Half of the reply, and then silence on an open connection. */
  | { kind: 'stall'; text: string }
  /** Accepts the request and destroys the socket without a byte. */
  | { kind: 'hang-up' }
  /** A complete answer with this body instead of the protocol's; status 200 unless given. */
  | { kind: 'raw'; body: string; contentType: string; status?: number }
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

/** A streamed reply that comes to a halt behind its beginning until the promise settles. */
export function saysInTwo(beginning: string, until: Promise<unknown>, rest: string): Behaviour {
  return { kind: 'reply', text: beginning + rest, hold: { after: beginning, until } };
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

/** What Anthropic answers when it is too busy for anybody. */
export function overloaded(): Behaviour {
  return { kind: 'error', status: 529, code: 'overloaded_error' };
}

/** The account has nothing left to pay with. */
export function outOfCredit(): Behaviour {
  return { kind: 'error', status: 402, code: 'insufficient_quota' };
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

/** Busy in the middle of an answer, which a stream tells in an event of its own. */
export function failsMidReply(text: string): Behaviour {
  return { kind: 'breakdown', text, status: 529, code: 'overloaded_error' };
}

/** Never stops talking. */
export function neverEnds(piece = 'and '): Behaviour {
  return { kind: 'endless', piece };
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

/** A stream whose events are not of any protocol. */
export function sendsGarbage(): Behaviour {
  const body = 'event: \u0000\ndata: {"choices": [{"delta": 7\n\ndata: }{\n\n\uffff\n\n';
  return { kind: 'raw', body, contentType: 'text/event-stream' };
}

/** Like servers that know nothing of structured output: 400 to whoever asks for it, else as given. */
export function refusesFormats(behaviour: Behaviour): (request: ChatRequest) => Behaviour {
  return ({ body }) =>
    body.response_format
      ? { kind: 'error', status: 400, code: 'unsupported_parameter', message: 'response_format is not supported' }
      : behaviour;
}
