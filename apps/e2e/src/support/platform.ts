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
    /** What the processes of a journey are to see of the world, for one that starts a platform of its own. */
    readonly environment: Readonly<Record<string, string | undefined>>;
  }
}
