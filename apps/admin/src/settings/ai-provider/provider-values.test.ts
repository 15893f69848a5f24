import { expect, test } from 'vitest';
import type { AiSettings } from '../../shared/types.ts';
import { toChoice, toProviderValues, usesStoredKey } from './provider-values.ts';

const settings: AiSettings = {
  chosen: {
    ...{ provider: 'groq', textModel: 'm', visionModel: null, baseUrl: null, hasKey: true, keyHint: '1234' },
    ...{ version: 3, problem: null },
  },
  deployment: { provider: 'built-in', textModel: null },
  inUse: { provider: 'groq', textModel: 'm', circuit: 'closed', readsImages: false, priced: true },
  baseUrls: ['https://one.example'],
};

test('an untouched choice sends no key, so that the stored one stays', () => {
  expect(toChoice(toProviderValues(settings))).toEqual({
    ...{ provider: 'groq', textModel: 'm', visionModel: '', baseUrl: null },
  });
});

test('the stored key serves its own provider and address alone', () => {
  const values = toProviderValues(settings);
  expect(usesStoredKey(values, settings)).toBe(true);
  expect(usesStoredKey({ ...values, provider: 'anthropic' }, settings)).toBe(false);
  expect(usesStoredKey({ ...values, baseUrl: 'https://one.example' }, settings)).toBe(false);
  expect(usesStoredKey(values, { ...settings, chosen: null })).toBe(false);
});

test('the deployment’s provider is no choice, and the built-in engine takes nothing along', () => {
  const values = toProviderValues(settings);
  expect(toChoice({ ...values, provider: 'deployment' })).toBeNull();
  expect(toChoice({ ...values, provider: 'built-in', apiKey: 'k' })).toEqual({ provider: 'built-in' });
});
