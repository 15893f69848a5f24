const names: Readonly<Record<string, string>> = {
  'built-in': 'the built-in engine',
  groq: 'Groq',
  anthropic: 'Anthropic',
  'openai-compatible': 'an OpenAI-compatible server',
};

/** A provider of AI, within a sentence. */
export function providerWords(provider: string): string {
  return names[provider] ?? provider;
}
