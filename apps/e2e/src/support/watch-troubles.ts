import type { BrowserContext } from 'playwright-core';

/**
 * Notes what no page may do: an error on the console, an uncaught exception, a breach of the content security policy.
 * A refused or failed request is noted like any other error; a journey that provokes one says so with `except`.
 */
export async function watchTroubles(context: BrowserContext): Promise<string[]> {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
  await context.exposeFunction('noteBreach', (breach: string) => troubles.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const note: unknown = Reflect.get(window, 'noteBreach');
      if (typeof note === 'function') note(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return troubles;
}
