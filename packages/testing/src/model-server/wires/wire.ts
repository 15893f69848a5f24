import type { ReportedUsage } from '../behaviour.ts';
import type { ChatBody, ChatRequest } from '../chat-request.ts';

export type Dialect = 'groq' | 'openai' | 'anthropic';

export type ScriptedError = { status: number; code: string; message?: string };

export type Ending = { finishReason: 'stop' | 'length'; usage: ReportedUsage };

/** One provider's protocol: what a request says, and how an answer looks. */
export type Wire = {
  dialect: Dialect;
  /** The body as tests read it, whatever the protocol; null for a body that the provider would refuse. */
  read(body: unknown): ChatBody | null;
  /** A whole answer, for JSON. */
  whole(request: ChatRequest, text: string, ending: Ending): object;
  /** What a stream begins with, one piece of its text, and its end; server-sent events. */
  opening(request: ChatRequest, ending: Ending): string;
  piece(request: ChatRequest, text: string): string;
  closing(request: ChatRequest, ending: Ending): string;
  /** An error's body, and an error in the middle of a stream. */
  failure(error: ScriptedError): object;
  failureEvent(error: ScriptedError): string;
};
