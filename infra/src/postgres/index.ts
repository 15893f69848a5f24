/** A real PostgreSQL from the package registry: no container, no system package, loopback only. */
export { checkDatabase } from './check-database.ts';
export { findRunningUrl } from './find-running-url.ts';
export { PostgresError } from './postgres-error.ts';
export { findRunning, type RunningServer } from './run-lock.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts';
export { startThrowawayPostgres, type ThrowawayPostgres } from './start-throwaway-postgres.ts';
export { withPostgres } from './with-postgres.ts';
