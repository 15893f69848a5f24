import type { Env } from './env.ts';
import { SetupError } from './setup-error.ts';

type Command = (env: Env) => Promise<void>;

/** Loaded on demand: `dev` needs tools that a server does not have. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  dev: async () => (await import('./commands/dev.ts')).dev,
  'dev-server': async () => (await import('./commands/dev-server.ts')).devServer,
  worker: async () => (await import('./commands/worker.ts')).worker,
  migrate: async () => (await import('./commands/migrate.ts')).migrateDatabase,
};

/** The command that the words of the command line name. Throws a `SetupError` that lists them when they name none. */
export async function findCommand(words: readonly string[]): Promise<Command> {
  const name = words.join(' ');
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return await load();
  const known = Object.keys(commands).filter((command) => command !== 'dev-server');
  const problem = name === '' ? 'Say what to do' : `There is no command "${name}"`;
  throw new SetupError(`${problem}; the commands are ${known.join(', ')}.`);
}
