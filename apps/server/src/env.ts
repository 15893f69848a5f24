import { join, resolve } from 'node:path';
import { type AiConfig, modelDefaults } from '@skillbridge/ai';
import { z } from 'zod';
import { SetupError } from './setup-error.ts';

const address = (name: string, protocols: readonly string[], example: string) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), {
    error: `${name} is not an address that can be used; write it like ${example}.`,
  });

const choice = <const Options extends readonly [string, ...string[]]>(name: string, options: Options) =>
  z.enum(options, { error: `${name} is one of ${options.join(', ')}.` });

const wholeNumber = (name: string, min: number, max: number) =>
  z.coerce
    .number({ error: `${name} is a whole number from ${min} to ${max}.` })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `${name} is a whole number from ${min} to ${max}.`,
    });

const onOff = (name: string) => choice(name, ['on', 'off']).transform((value) => value === 'on');

/** A comma-separated list, without trailing slashes: what is chosen from it is compared as text. */
const addresses = (name: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().replace(/\/+$/, '')))
    .transform((list) => [...new Set(list.filter(Boolean))])
    .refine((list) => list.every((one) => ['http:', 'https:'].includes(URL.parse(one)?.protocol ?? '')), {
      error: `${name} is a list of addresses with commas between them, like https://one.example/v1,https://two.example.`,
    });

const databaseExample = 'postgres://user:password@host:5432/database';

/** Every variable that SkillBridge reads. A variable that is set to nothing counts as not set. */
const schema = z.object({
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:'], databaseExample).optional(),
  DATABASE_APP_URL: address('DATABASE_APP_URL', ['postgres:', 'postgresql:'], databaseExample).optional(),
  PORT: wholeNumber('PORT', 1, 65_535).optional(),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: address('PUBLIC_URL', ['http:', 'https:'], 'https://learn.example.org').optional(),
  DEMO: onOff('DEMO').optional(),
  LOG_LEVEL: choice('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  DATA_DIR: z.string().default(join(import.meta.dirname, '../../../.data')),
  WORKER: onOff('WORKER').default(true),
  AI_PROVIDER: choice('AI_PROVIDER', ['groq', 'openai-compatible', 'anthropic', 'built-in']).optional(),
  GROQ_API_KEY: z.string().optional(),
  GROQ_BASE_URL: address('GROQ_BASE_URL', ['http:', 'https:'], 'https://host/path').optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: address('ANTHROPIC_BASE_URL', ['http:', 'https:'], 'https://host/path').optional(),
  AI_API_KEY: z.string().optional(),
  AI_BASE_URL: address('AI_BASE_URL', ['http:', 'https:'], 'https://host/path').optional(),
  AI_MODEL_TEXT: z.string().optional(),
  AI_MODEL_VISION: z.string().optional(),
  AI_BASE_URLS: addresses('AI_BASE_URLS').default([]),
  SECRET_KEY: z
    .string()
    .min(32, 'SECRET_KEY is a random text of at least 32 characters, such as the output of: openssl rand -base64 32.')
    .optional(),
  AI_TIMEOUT_MS: wholeNumber('AI_TIMEOUT_MS', 1, 600_000).default(30_000),
});

type Variables = z.infer<typeof schema>;

export interface Env {
  /** URL of the database's owner; undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** URL of the server's own role, where an operator manages it. */
  readonly databaseAppUrl: string | undefined;
  /** Undefined means 3000, or the next free one. */
  readonly port: number | undefined;
  readonly host: string;
  /** Without a trailing slash. */
  readonly publicUrl: string | null;
  /** Undefined means: with the embedded database. */
  readonly demo: boolean | undefined;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly dataDir: string;
  /** Whether this process works on jobs beside answering requests. */
  readonly worker: boolean;
  readonly ai: AiConfig;
  /** Addresses of providers that an academy may choose beside the providers' own. */
  readonly aiBaseUrls: readonly string[];
  /** Seals what academies entrust to us; undefined means the one in the data folder. */
  readonly secretKey: string | undefined;
}

/** Reads the environment once. Throws a `SetupError` with a sentence for each variable that cannot be used. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  if (!parsed.success) throw new SetupError(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const variables = parsed.data;
  return {
    databaseUrl: variables.DATABASE_URL,
    databaseAppUrl: variables.DATABASE_APP_URL,
    port: variables.PORT,
    host: variables.HOST,
    publicUrl: variables.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    demo: variables.DEMO,
    logLevel: variables.LOG_LEVEL,
    dataDir: resolve(variables.DATA_DIR),
    worker: variables.WORKER,
    ai: readAi(variables),
    aiBaseUrls: variables.AI_BASE_URLS,
    secretKey: variables.SECRET_KEY,
  };
}

/** The environment for a process of ours: what this one was given, and the changes. */
export function childEnv(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

function readAi(variables: Variables): AiConfig {
  const provider = variables.AI_PROVIDER ?? chooseProvider(variables);
  if (provider === 'built-in') return { provider };
  const { name, apiKey, baseUrl } = readAccess(variables, provider);
  if (!apiKey) throw new SetupError(`AI_PROVIDER=${provider} needs ${name}; set it, or use AI_PROVIDER=built-in.`);
  return {
    provider,
    apiKey,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...readModels(variables, provider),
    timeoutMs: variables.AI_TIMEOUT_MS,
  };
}

type ModelProvider = Exclude<AiConfig['provider'], 'built-in'>;

function chooseProvider(variables: Variables): AiConfig['provider'] {
  if (variables.GROQ_API_KEY) return 'groq';
  return variables.ANTHROPIC_API_KEY ? 'anthropic' : 'built-in';
}

function readAccess(variables: Variables, provider: ModelProvider) {
  switch (provider) {
    case 'groq':
      return { name: 'GROQ_API_KEY', apiKey: variables.GROQ_API_KEY, baseUrl: variables.GROQ_BASE_URL };
    case 'anthropic':
      return {
        name: 'ANTHROPIC_API_KEY',
        apiKey: variables.ANTHROPIC_API_KEY ?? variables.AI_API_KEY,
        baseUrl: variables.ANTHROPIC_BASE_URL ?? variables.AI_BASE_URL,
      };
    case 'openai-compatible': {
      // A server in one's own house wants no key, but the SDK wants something to send.
      const apiKey = variables.AI_API_KEY ?? (variables.AI_BASE_URL ? 'none' : undefined);
      return { name: 'AI_API_KEY or AI_BASE_URL', apiKey, baseUrl: variables.AI_BASE_URL };
    }
  }
}

/** `AI_MODEL_VISION=none` says that no model reads images. */
function readModels(variables: Variables, provider: ModelProvider) {
  const isOwnServer = provider === 'openai-compatible' && variables.AI_BASE_URL !== undefined;
  if (isOwnServer && !variables.AI_MODEL_TEXT) {
    throw new SetupError('AI_BASE_URL needs AI_MODEL_TEXT: name a model that this server has.');
  }
  const defaults = modelDefaults[provider];
  const vision = variables.AI_MODEL_VISION ?? (isOwnServer ? 'none' : defaults.visionModel);
  return { textModel: variables.AI_MODEL_TEXT ?? defaults.textModel, visionModel: vision === 'none' ? null : vision };
}
