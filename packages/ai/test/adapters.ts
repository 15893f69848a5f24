import type { Dialect, ModelServer } from '@skillbridge/testing/model-server';
import { createAnthropicPort } from '../src/adapters/anthropic.ts';
import { createGroqPort } from '../src/adapters/groq.ts';
import { createOpenAiPort } from '../src/adapters/openai-compatible.ts';
import type { PortSettings } from '../src/adapters/port-settings.ts';
import { ModelFailure } from '../src/model-failure.ts';
import type { ModelPort, ModelStreamEvent } from '../src/port.ts';

/** One provider as tests meet it. */
export type Adapter = {
  dialect: Dialect;
  textModel: string;
  visionModel: string;
  /** The variable that makes its SDK print. */
  logVariable: string;
  baseUrl(server: ModelServer): string;
  create(settings: PortSettings): ModelPort;
};

/** Every adapter of the house. */
export const adapters: readonly Adapter[] = [
  {
    dialect: 'groq',
    textModel: 'openai/gpt-oss-120b',
    visionModel: 'qwen/qwen3.8-27b',
    logVariable: 'GROQ_LOG',
    baseUrl: ({ url }) => url,
    create: createGroqPort,
  },
  {
    dialect: 'anthropic',
    textModel: 'claude-haiku-5-5',
    visionModel: 'claude-sonnet-5-5',
    logVariable: 'ANTHROPIC_LOG',
    baseUrl: ({ url }) => url,
    create: createAnthropicPort,
  },
  {
    dialect: 'openai',
    textModel: 'local-model',
    visionModel: 'local-vision',
    logVariable: 'OPENAI_LOG',
    baseUrl: ({ url }) => `${url}/v1`,
    create: createOpenAiPort,
  },
];

/** The port of an adapter against a scripted server. */
export function portOf(adapter: Adapter, server: ModelServer, change: Partial<PortSettings> = {}): ModelPort {
  const { textModel, visionModel } = adapter;
  const settings = { apiKey: 'key-1', baseUrl: adapter.baseUrl(server), textModel, visionModel, timeoutMs: 5000 };
  return adapter.create({ ...settings, ...change });
}

/** The `ModelFailure` of a call that is to fail. */
export async function failureOf(promise: Promise<unknown>): Promise<ModelFailure> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ModelFailure) return error;
  throw new Error(`Expected a ModelFailure, got ${String(error)}`);
}

/** Everything that a stream gave before it ended or threw. */
export async function readAll(events: AsyncIterable<ModelStreamEvent>): Promise<{
  events: ModelStreamEvent[];
  text: string;
  error: unknown;
}> {
  const all: ModelStreamEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of events) all.push(event);
  } catch (reason) {
    error = reason;
  }
  return { events: all, text: all.map((event) => (event.type === 'text' ? event.text : '')).join(''), error };
}
