import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { startThrowawayPostgres } from './start-throwaway-postgres.ts';

/**
 * Runs a function with a database and ends it afterwards, also after Ctrl-C. With a `folder` the data stays for the next
 * run; without one it is thrown away.
 */
export async function withPostgres<Result>(
  run: (ownerUrl: string) => Promise<Result>,
  options: EmbeddedPostgresOptions = {},
): Promise<Result> {
  const server = options.folder ? await startEmbeddedPostgres(options) : await startThrowawayPostgres(options.settings);
  const end = () => {
    void server.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await run(server.ownerUrl);
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    await server.stop();
  }
}
