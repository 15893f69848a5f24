/** What the global setup of the integration tests provides (`infra/test/vitest-global-setup.ts`). */
export interface TestServer {
  /** The maintenance database as superuser. */
  readonly adminUrl: string;
  /** A migrated and otherwise empty database, closed for connections; the name to copy. */
  readonly template: string;
  /** The template as the server's own role, which owns nothing; its name and password hold for every copy. */
  readonly templateAppUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer;
  }
}
