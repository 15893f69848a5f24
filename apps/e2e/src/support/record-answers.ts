import type { BrowserContext } from 'playwright-core';

/** What a server sent to one browser. */
export interface Answers {
  /** Every body so far, pages, scripts and data alike, once those under way have arrived. */
  read(): Promise<readonly string[]>;
}

/** Keeps every body that the server sends to a context, to be searched for what must not be there. */
export function recordAnswers(context: BrowserContext): Answers {
  const bodies: Promise<string | null>[] = [];
  context.on('response', (response) => {
    // Null: a redirect has no body, and a page that was left takes along what it had not finished reading.
    const body = response.text().catch(() => null);
    bodies.push(body);
  });
  return { read: async () => (await Promise.all(bodies)).filter((body) => body !== null) };
}
