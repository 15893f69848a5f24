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
    /** Its database, as the owner, for scenes that no screen can set; empty for a platform that ran already. */
    readonly databaseUrl: string;
    /** What the processes of a journey are to see of the world, for one that starts a platform of its own. */
    readonly environment: Readonly<Record<string, string | undefined>>;
  }
}
