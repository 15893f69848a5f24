import type { Page } from 'playwright-core';

/** What a procedure answered: its data, or the sentence of its refusal. */
export interface Answer {
  readonly data: unknown;
  readonly refusal: string | null;
}

/**
 * Calls a procedure as the person who is signed in on a page, as a program of theirs would. For setting a scene quickly;
 * what a journey is about goes through the screens.
 */
export async function callApi(page: Page, kind: 'query' | 'mutation', path: string, input?: unknown): Promise<Answer> {
  const answer: unknown = await page.evaluate(
    async ([method, address, body]) => {
      const headers = {
        'x-skillbridge-request': '1',
        ...(method === 'POST' && { 'content-type': 'application/json' }),
      };
      const response = await fetch(address, { method, headers, ...(method === 'POST' && { body }) });
      return response.json();
    },
    [
      kind === 'query' ? 'GET' : 'POST',
      kind === 'query' && input !== undefined
        ? `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`
        : `/api/trpc/${path}`,
      JSON.stringify(input ?? {}),
    ] as const,
  );
  return { data: pick(answer, 'result', 'data'), refusal: text(pick(answer, 'error', 'message')) };
}

function pick(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
