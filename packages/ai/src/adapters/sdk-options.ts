import type { PortSettings } from './port-settings.ts';

/** The options that every SDK gets. */
export function sdkOptions({ apiKey, baseUrl, timeoutMs }: PortSettings) {
  return {
    apiKey,
    baseURL: baseUrl,
    timeout: timeoutMs,
    // The SDKs' own retries sleep for as long as retry-after says, deaf to the signal: the tasks retry instead.
    maxRetries: 0,
    // The SDKs print requests and unreadable replies to the console, and a variable alone can switch that on.
    logLevel: 'off' as const,
    // A redirect would carry prompts to a host that nobody configured.
    fetchOptions: { redirect: 'error' as const },
  };
}
