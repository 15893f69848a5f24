/** The platform that a run of the journeys visits. */
export interface Platform {
  /** Without a trailing slash. */
  readonly url: string;
  readonly adminEmail: string;
  readonly adminPassword: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly platform: Platform;
  }
}
