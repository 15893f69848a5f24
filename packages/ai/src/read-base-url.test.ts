import { describe, expect, it } from 'vitest';
import { readBaseUrl } from './read-base-url.ts';

describe('readBaseUrl', () => {
  it.each([
    ['groq', 'https://host/openai/v1/', 'https://host'],
    ['groq', 'https://host', 'https://host'],
    ['anthropic', 'https://host/v1', 'https://host'],
    ['anthropic', 'https://host/gateway/v1/messages', 'https://host/gateway'],
    ['openai-compatible', 'http://host:8000', 'http://host:8000/v1'],
    ['openai-compatible', 'http://host:8000/v1/', 'http://host:8000/v1'],
    ['openai-compatible', 'https://host/api/v3/chat/completions', 'https://host/api/v3'],
  ] as const)('for %s reads %s as %s', (provider, given, address) => {
    expect(readBaseUrl(provider, given)).toBe(address);
  });
});
